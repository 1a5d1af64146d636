UNWIND $rader AS rad
MATCH (n:Node {id: rad.id})
MERGE (k:Namn {nyckel: rad.nyckel})
MERGE (n)-[:HETER]->(k)
