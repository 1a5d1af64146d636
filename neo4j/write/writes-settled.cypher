// To be run while the data set's node is held, so that nothing is being made visible: what was begun and is not there was
// given up. But for a package of which only a part is written, which is gone on with.
MERGE (s:Skrivning {id: 'skrivning'})
ON CREATE SET s.graf = randomUUID()
WITH s
MATCH (d:Datamangd {id: 'datamangd'})
WHERE d.halvPaket IS NULL OR s.klar IS NULL
SET s.paborjad = d.utgava, s.klar = d.utgava
