MATCH (k:Kontroll)-[:HAR_RESULTAT]->(n:Kontrollresultat)
RETURN n.id AS id, n.period AS period, n.helt AS helt, n.delvis AS delvis, n.saknas AS saknas, n.antal AS antal,
  k.id AS kontroll, [(n)-[:HAR_BELAGG]->(b) | b.id] AS kallor
