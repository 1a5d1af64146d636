MATCH (m:Namnd)-[:HAR_EKONOMI]->(n:Ekonomirad)
RETURN n.id AS id, n.niva AS niva, n.benamning AS benamning, n.ar AS ar, n.period AS period, n.slag AS slag,
  n.budgetKr AS budgetKr, n.prognosKr AS prognosKr, n.bokslutKr AS bokslutKr, n.avvikelseKr AS avvikelseKr,
  n.harledd AS harledd, n.somSkrivet AS somSkrivet, head([(n)<-[:HAR_EKONOMI]-(v:Verksamhet) | v.id]) AS verksamhet,
  m.id AS namnd, head([(n)<-[:HAR_EKONOMI]-(a:Arende) | a.id]) AS arende, [(n)-[:HAR_BELAGG]->(b) | b.id] AS kallor
