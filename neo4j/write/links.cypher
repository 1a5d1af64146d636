UNWIND $rader AS rad
MATCH (a:Node {id: rad.fran})
MATCH (b:Node {id: rad.till})
MERGE (a)-[:$(rad.typ)]->(b)
