MATCH (i:Indikator)-[:HAR_MATVARDE]->(n:Matvarde)
RETURN n.id AS id, n.period AS period, n.kon AS kon, n.delgrupp AS delgrupp, n.slag AS slag, n.varde AS varde,
  n.vardestatus AS vardestatus, n.maltal AS maltal, n.maltalJamforelse AS maltalJamforelse, n.antal AS antal,
  n.ungefar AS ungefar, n.uppnatt AS uppnatt, i.id AS indikator, head([(n)<-[:HAR_MATVARDE]-(l:Mal) | l.id]) AS mal,
  head([(n)<-[:HAR_MATVARDE]-(v:Verksamhet) | v.id]) AS verksamhet,
  head([(n)<-[:HAR_MATVARDE]-(m:Namnd) | m.id]) AS namnd, head([(n)<-[:HAR_MATVARDE]-(u:Uppdrag) | u.id]) AS uppdrag,
  head([(n)<-[:HAR_MATVARDE]-(k:Kontroll) | k.id]) AS kontroll,
  head([(n)<-[:HAR_MATVARDE]-(a:Arende) | a.id]) AS arende, [(n)-[:HAR_BELAGG]->(b) | b.id] AS kallor
