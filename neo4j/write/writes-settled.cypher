// To be run while the data set's node is held, so that nothing is being made visible: what was begun and is not there was
// given up.
MERGE (s:Skrivning {id: 'skrivning'})
ON CREATE SET s.graf = randomUUID()
WITH s
MATCH (d:Datamangd {id: 'datamangd'})
SET s.paborjad = d.utgava, s.klar = d.utgava
