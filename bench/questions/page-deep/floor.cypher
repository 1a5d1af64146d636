RETURN COUNT { MATCH (:Uppdrag) }, COLLECT {
  MATCH (u:Uppdrag) WHERE u.id > $id
  WITH u ORDER BY u.id LIMIT 100
  RETURN [u.id, u.titel, u.ar, u.status]
}
