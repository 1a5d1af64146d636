// What a document says something of, as types with their periods, and the periods alone; in order. What may be named in
// all documents is left out.
UNWIND $rader AS id
MATCH (d:Dokument {id: id})
SET d.tackning = COLLECT {
  MATCH (d)<-[:UR]-(:Belagg)<-[:HAR_BELAGG]-(f:Node&!(Namnd|Verksamhet|Samverkanspart|Styrdokument))
  WITH DISTINCT head([typ IN labels(f) WHERE typ <> 'Node']) AS typ, coalesce(f.period, toString(f.ar), '') AS period
  RETURN typ + ' ' + period ORDER BY period, typ
}
SET d.perioder = COLLECT {
  UNWIND d.tackning AS typ
  WITH DISTINCT split(typ, ' ')[1] AS period
  WHERE period <> ''
  RETURN period ORDER BY period
}
