UNWIND $rader AS id
MATCH (n:Node {id: id})
DETACH DELETE n
