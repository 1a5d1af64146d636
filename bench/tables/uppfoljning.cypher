MATCH (n:Uppfoljning)
RETURN n.id AS id, n.period AS period, n.status AS status, n.statusText AS statusText, n.kommentar AS kommentar,
  n.sammanfattning AS sammanfattning, head([(n)<-[:HAR_UPPFOLJNING]-(u:Uppdrag) | u.id]) AS uppdrag,
  head([(n)<-[:HAR_UPPFOLJNING]-(v:Verksamhet) | v.id]) AS verksamhet,
  head([(n)<-[:HAR_UPPFOLJNING]-(a:Arende) | a.id]) AS arende, [(n)-[:HAR_BELAGG]->(b) | b.id] AS kallor
