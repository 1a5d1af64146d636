MATCH (f:Uppdrag)<-[:FRAN]-(n:Koppling)-[:TILL]->(t:Uppdrag)
RETURN n.id AS id, n.status AS status, n.poang AS poang, n.motivering AS motivering, f.id AS fran, t.id AS till,
  [(n)-[:HAR_BELAGG]->(b) | b.id] AS kallor
