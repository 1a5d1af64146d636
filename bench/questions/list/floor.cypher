MATCH (:Kommun {kod: $kod})<-[:HOR_TILL]-(u:Uppdrag)
WHERE u.ar = $ar
WITH u ORDER BY u.id LIMIT 50
RETURN u.id, u.titel, u.status,
  COLLECT {
    MATCH (u)<-[:ANSVARAR_FOR|MEDVERKAR_I]-(n) WITH DISTINCT n ORDER BY n.id LIMIT 10
    RETURN [n.id, n.namn]
  },
  COLLECT {
    MATCH (u)-[:HAR_UPPFOLJNING]->(f) WHERE f.period = $period
    WITH f ORDER BY f.id LIMIT 1
    RETURN [f.period, f.status, f.statusText]
  }
