MATCH (m:Namnd)-[:HAR_KONTROLL]->(n:Kontroll)
RETURN n.id AS id, n.omrade AS omrade, n.moment AS moment, n.nummer AS nummer, n.frekvens AS frekvens,
  n.ansvarig AS ansvarig, n.metod AS metod, m.id AS namnd, head([(n)<-[:HAR_KONTROLL]-(a:Arende) | a.id]) AS arende,
  [(n)-[:STYRS_AV]->(s) | s.id] AS styrdokument, [(n)-[:HAR_BELAGG]->(b) | b.id] AS kallor
