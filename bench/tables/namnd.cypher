MATCH (k:Kommun)-[:HAR_NAMND]->(n:Namnd)
RETURN n.id AS id, n.namn AS namn, n.kortnamn AS kortnamn, n.alias AS alias, n.typ AS typ, k.id AS kommun,
  head([(n)<-[:HAR_UNDERORDNAD]-(o:Namnd) | o.id]) AS overordnad, [(n)-[:HAR_BELAGG]->(b) | b.id] AS kallor
