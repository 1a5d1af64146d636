MATCH (m:Namnd)-[:HAR_VERKSAMHET]->(n:Verksamhet)
RETURN n.id AS id, n.kod AS kod, n.namn AS namn, n.alias AS alias, m.id AS namnd,
  head([(n)<-[:HAR_UNDERORDNAD]-(o:Verksamhet) | o.id]) AS overordnad, [(n)-[:HAR_BELAGG]->(b) | b.id] AS kallor
