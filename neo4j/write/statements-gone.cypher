MATCH (p:Paket {namn: $paket})
UNWIND $rader AS id
MATCH (n:Node {id: id})
CALL (n, p) {
  MATCH (n)<-[a:ANGER]-(p)
  DELETE a
}
