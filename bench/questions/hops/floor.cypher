MATCH (n:Namnd {id: $id})
WITH n, COLLECT {
  MATCH (n)-[:ANSVARAR_FOR|MEDVERKAR_I]->(u) WITH DISTINCT u ORDER BY u.id LIMIT 20
  RETURN [u, COLLECT {
    MATCH (u)<-[:ANSVARAR_FOR|MEDVERKAR_I]-(m) WITH DISTINCT m ORDER BY m.id LIMIT 5
    RETURN m
  }]
} AS uppdrag
WITH n, uppdrag, COLLECT {
  UNWIND uppdrag AS u UNWIND u[1] AS m
  WITH DISTINCT m
  RETURN [m, [m.id, m.namn, COLLECT {
    MATCH (m)-[:ANSVARAR_FOR|MEDVERKAR_I]->(v) WITH DISTINCT v ORDER BY v.id LIMIT 10
    RETURN [v.id, v.titel, v.status]
  }]]
} AS namnder
RETURN n.id, n.namn, [u IN uppdrag |
  [u[0].id, u[0].titel, [m IN u[1] | head([each IN namnder WHERE each[0] = m | each[1]])]]]
