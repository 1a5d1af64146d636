// The facts that these pieces of evidence are of.
UNWIND $rader AS id
MATCH (:Belagg {id: id})<-[:HAR_BELAGG]-(n:Node)
RETURN id, n.id AS faktum
