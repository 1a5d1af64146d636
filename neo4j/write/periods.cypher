// The periods that a document says something of, in order. What is given is a document, or a piece of its evidence.
UNWIND $rader AS id
MATCH (:Node {id: id})-[:UR]->{0,1}(d:Dokument)
WITH DISTINCT d
SET d.perioder = COLLECT {
  MATCH (d)<-[:UR]-(:Belagg)<-[:HAR_BELAGG]-(f:Node)
  WITH DISTINCT coalesce(f.period, toString(f.ar)) AS period
  WHERE period IS NOT NULL
  RETURN period ORDER BY period
}
