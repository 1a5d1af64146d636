// The periods that a document says something of, in order.
UNWIND $rader AS id
MATCH (d:Dokument {id: id})
SET d.perioder = COLLECT {
  MATCH (d)<-[:UR]-(:Belagg)<-[:HAR_BELAGG]-(f:Node)
  WITH DISTINCT coalesce(f.period, toString(f.ar)) AS period
  WHERE period IS NOT NULL
  RETURN period ORDER BY period
}
