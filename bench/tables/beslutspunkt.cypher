MATCH (r:Arende)-[:HAR_PUNKT]->(n:Beslutspunkt)
RETURN n.id AS id, n.nummer AS nummer, n.text AS text, n.utfall AS utfall, head([(n)-[:FORESLAS_TILL]->(m) | m.id]) AS foreslasTill,
  r.id AS arende, [(n)-[:AVSER]->(a) | a.id] AS avtal, [(n)-[:HAR_BELAGG]->(b) | b.id] AS kallor
