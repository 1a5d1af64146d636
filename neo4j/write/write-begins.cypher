// What is being made visible from now on. Not on the data set's node, which the load itself holds.
MERGE (s:Skrivning {id: 'skrivning'})
ON CREATE SET s.graf = randomUUID(), s.klar = 0
SET s.paborjad = $utgava
