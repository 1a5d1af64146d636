MATCH (n:Avtal)
RETURN n.id AS id, n.titel AS titel, n.alias AS alias, n.typ AS typ, n.lage AS lage, n.gallerFran AS gallerFran,
  n.gallerTill AS gallerTill, [(n)-[:HAR_PART]->(p) | p.id] AS parter, [(n)<-[:INGAR]-(m) | m.id] AS namnder,
  [(n)-[:STYRS_AV]->(s) | s.id] AS styrdokument, [(n)-[:ERSATTER]->(a) | a.id] AS ersatter,
  [(n)-[:HAR_BELAGG]->(b) | b.id] AS kallor
