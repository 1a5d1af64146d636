UNWIND $rader AS rad
MATCH (a:Node {id: rad.fran})
MATCH (b:Node {id: rad.till})
MATCH (a)-[r]->(b)
WHERE type(r) = rad.typ
DELETE r
