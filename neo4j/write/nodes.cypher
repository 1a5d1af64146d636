UNWIND $rader AS rad
MERGE (n:Node {id: rad.id})
SET n = rad.egenskaper
SET n:$(rad.label)
