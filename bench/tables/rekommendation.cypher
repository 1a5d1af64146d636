MATCH (n:Rekommendation)-[:LAMNAS_AV]->(f:Samverkanspart)
RETURN n.id AS id, n.datum AS datum, n.text AS text, f.id AS fran, [(n)-[:RIKTAS_TILL]->(p) | p.id] AS till,
  head([(n)<-[:HAR_REKOMMENDATION]-(a:Avtal) | a.id]) AS avtal,
  head([(n)<-[:HAR_REKOMMENDATION]-(p:Projektplan) | p.id]) AS projektplan,
  head([(n)<-[:HAR_REKOMMENDATION]-(a:Arende) | a.id]) AS arende, [(n)-[:HAR_BELAGG]->(b) | b.id] AS kallor
