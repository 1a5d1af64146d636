UNWIND $rader AS id
MATCH (n:Node {id: id})
MATCH (n)<-[a:ANGER]-(p)
RETURN id, p.namn AS paket, properties(a) AS egenskaper
ORDER BY paket
