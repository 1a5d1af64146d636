// Positions in the log of another graph are refused.
MATCH (s:Skrivning {id: 'skrivning'})
SET s.graf = randomUUID()
