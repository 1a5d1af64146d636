MATCH (a:Avtal)-[:HAR_VILLKOR]->(n:Avtalsvillkor)
RETURN n.id AS id, n.nummer AS nummer, n.typ AS typ, n.text AS text, n.grans AS grans, n.jamforelse AS jamforelse,
  n.enhet AS enhet, n.franDag AS franDag, n.tillDag AS tillDag, a.id AS avtal, [(n)-[:HAR_BELAGG]->(b) | b.id] AS kallor
