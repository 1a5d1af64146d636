UNWIND $rader AS rad
MATCH (n:Node {id: rad.id})
MATCH (k:Namn {nyckel: rad.nyckel})
CALL (n, k) {
  MATCH (n)-[r:HETER]->(k)
  DELETE r
}
WITH DISTINCT k
WHERE NOT EXISTS { (k)<-[:HETER]-() }
DELETE k
