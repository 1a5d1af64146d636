MATCH (p:Paket {namn: $paket})
UNWIND $rader AS rad
MATCH (n:Node {id: rad.id})
MERGE (p)-[a:ANGER]->(n)
SET a = rad
