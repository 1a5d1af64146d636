// What persons decided of links between uppdrag of a kommun, as other packages say it.
UNWIND $rader AS kommun
MATCH (p:Paket)
WHERE p.namn <> $paket
UNWIND p.beslut AS beslut
WITH kommun, beslut
WHERE beslut STARTS WITH 'uppdrag/' + kommun + '/'
RETURN beslut
