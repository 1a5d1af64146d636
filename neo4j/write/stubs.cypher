// Nodes of facts that are written later, so that what is written before can refer to them. A fact's own properties take the
// place of what says so.
UNWIND $rader AS rad
MERGE (n:Node {id: rad.id})
ON CREATE SET n.halv = true
WITH n, rad
WHERE n.halv
SET n:$(rad.label)
