// Between two ends that are found: an end with many relationships is never gone through.
UNWIND $rader AS rad
MATCH (a:Node {id: rad.fran})
MATCH (b:Node {id: rad.till})
CALL (a, b) {
  MATCH (a)-[r:TYP]->(b)
  DELETE r
}
