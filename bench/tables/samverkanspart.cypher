MATCH (n:Samverkanspart)
RETURN n.id AS id, n.namn AS namn, n.alias AS alias, n.typ AS typ, head([(n)-[:AR_KOMMUN]->(k) | k.id]) AS kommun,
  [(n)-[:HAR_MEDLEM]->(p) | p.id] AS medlemmar, [(n)-[:HAR_BELAGG]->(b) | b.id] AS kallor
