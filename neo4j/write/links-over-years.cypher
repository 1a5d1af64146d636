// The links over years of a kommun, and whether a package states them, another than the one that is being loaded.
UNWIND $rader AS kommun
MATCH (k:Koppling)
WHERE k.id STARTS WITH 'koppling/' + kommun + '/'
MATCH (k)-[:FRAN]->(fran:Uppdrag), (k)-[:TILL]->(till:Uppdrag)
RETURN k {.id, .status, .poang, .motivering, fran: fran.id, till: till.id,
    kallor: COLLECT { MATCH (k)-[:HAR_BELAGG]->(b:Belagg) RETURN b.id ORDER BY b.id }} AS egenskaper,
  EXISTS { (k)<-[:ANGER]-() } AS angiven,
  EXISTS { MATCH (k)<-[:ANGER]-(p:Paket) WHERE p.namn <> $paket } AS angivenAvAnnan
