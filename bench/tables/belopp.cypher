MATCH (n:Belopp)
RETURN n.id AS id, n.beloppKr AS beloppKr, n.typ AS typ, n.avser AS avser, n.ar AS ar, n.period AS period,
  n.ungefar AS ungefar, n.somSkrivet AS somSkrivet, head([(n)<-[:HAR_BELOPP]-(v:Verksamhet) | v.id]) AS verksamhet,
  head([(n)<-[:HAR_BELOPP]-(m:Namnd) | m.id]) AS namnd, head([(n)<-[:HAR_BELOPP]-(u:Uppdrag) | u.id]) AS uppdrag,
  head([(n)<-[:HAR_BELOPP]-(a:Avtal) | a.id]) AS avtal, head([(n)<-[:HAR_BELOPP]-(a:Arende) | a.id]) AS arende,
  [(n)-[:HAR_BELAGG]->(b) | b.id] AS kallor
