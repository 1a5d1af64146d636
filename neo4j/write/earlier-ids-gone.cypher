UNWIND $rader AS rad
MATCH (t:Tidigare {paket: $paket, tidigare: rad.tidigare, id: rad.id})
DELETE t
