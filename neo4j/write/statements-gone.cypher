UNWIND $rader AS id
MATCH (n:Node {id: id})
MATCH (n)<-[a:ANGER]-(p)
WHERE p.namn = $paket
DELETE a
