MATCH (n:Budgetkonsekvens)
RETURN n.id AS id, n.beloppKr AS beloppKr, n.typ AS typ, n.ar AS ar, n.arUnderforstatt AS arUnderforstatt,
  n.somSkrivet AS somSkrivet, head([(n)<-[:HAR_BUDGETKONSEKVENS]-(u:Uppdrag) | u.id]) AS uppdrag,
  head([(n)<-[:HAR_BUDGETKONSEKVENS]-(m:Namnd) | m.id]) AS namnd,
  head([(n)<-[:HAR_BUDGETKONSEKVENS]-(a:Avtal) | a.id]) AS avtal, [(n)-[:HAR_BELAGG]->(b) | b.id] AS kallor
