UNWIND $rader AS rad
MATCH (n:Node {id: rad.id})-[r:HETER]->(k:Namn {nyckel: rad.nyckel})
DELETE r
WITH DISTINCT k
WHERE NOT EXISTS { (k)<-[:HETER]-() }
DELETE k
