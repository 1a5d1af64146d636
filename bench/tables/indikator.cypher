MATCH (n:Indikator)
RETURN n.id AS id, n.namn AS namn, n.enhet AS enhet, [(n)-[:HAR_BELAGG]->(b) | b.id] AS kallor
