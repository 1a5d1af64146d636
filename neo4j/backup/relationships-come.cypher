UNWIND $rader AS rad
MATCH (a) WHERE elementId(a) = rad.fran
MATCH (b) WHERE elementId(b) = rad.till
CREATE (a)-[r:$(rad.typ)]->(b)
SET r = rad.egenskaper
