MATCH (n:Styrdokument)
RETURN n.id AS id, n.titel AS titel, n.alias AS alias, n.typ AS typ, n.beteckning AS beteckning, n.antagen AS antagen,
  n.gallerFran AS gallerFran, n.gallerTill AS gallerTill, n.lage AS lage,
  head([(n)-[:ANTAGEN_AV]->(m) | m.id]) AS antagenAv, [(n)-[:ERSATTER]->(s) | s.id] AS ersatter,
  [(n)-[:HAR_BELAGG]->(b) | b.id] AS kallor
