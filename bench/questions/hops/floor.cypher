MATCH (n:Namnd {id: $id})
RETURN n.id, n.namn, COLLECT {
  MATCH (n)-[:ANSVARAR_FOR|MEDVERKAR_I]->(u) WITH DISTINCT u ORDER BY u.id LIMIT 20
  RETURN [u.id, u.titel, COLLECT {
    MATCH (u)<-[:ANSVARAR_FOR|MEDVERKAR_I]-(m) WITH DISTINCT m ORDER BY m.id LIMIT 5
    RETURN [m.id, m.namn, COLLECT {
      MATCH (m)-[:ANSVARAR_FOR|MEDVERKAR_I]->(v) WITH DISTINCT v ORDER BY v.id LIMIT 10
      RETURN [v.id, v.titel, v.status]
    }]
  }]
}
