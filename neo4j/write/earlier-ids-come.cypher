UNWIND $rader AS rad
CREATE (:Tidigare {paket: $paket, tidigare: rad.tidigare, id: rad.id})
