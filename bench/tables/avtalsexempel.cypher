MATCH (a:Avtal)-[:HAR_EXEMPEL]->(n:Avtalsexempel)
RETURN n.id AS id, n.nummer AS nummer, n.utskrivna AS utskrivna, n.dag0 AS dag0, n.dag1 AS dag1, n.langre AS langre,
  n.overDygn AS overDygn, n.andelSkriven AS andelSkriven, n.befriad AS befriad, a.id AS avtal,
  [(n)-[:HAR_BELAGG]->(b) | b.id] AS kallor
