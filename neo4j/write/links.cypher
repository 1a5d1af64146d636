// TYP stands for a type of the vocabulary: a type given as a value would be looked for among all relationships.
UNWIND $rader AS rad
MATCH (a:Node {id: rad.fran})
MATCH (b:Node {id: rad.till})
MERGE (a)-[:TYP]->(b)
