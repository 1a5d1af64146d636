MATCH (u:Uppdrag {id: $id})
RETURN u.id, u.titel, u.beskrivning, u.ar, u.status, u.antalNamnder,
  COLLECT { MATCH (u)<-[:ANSVARAR_FOR]-(n) WITH n ORDER BY n.id RETURN [n.id, n.namn, n.kortnamn] },
  COLLECT { MATCH (u)<-[:MEDVERKAR_I]-(n) WITH n ORDER BY n.id RETURN [n.id, n.namn, n.kortnamn] },
  COLLECT { MATCH (u)-[:BIDRAR_TILL]->(m) WITH m ORDER BY m.id RETURN [m.id, m.titel] },
  COLLECT {
    MATCH (u)-[:HAR_UPPFOLJNING]->(f) WITH f ORDER BY f.period, f.id
    RETURN [f.period, f.status, f.statusText, f.sammanfattning]
  },
  COLLECT { MATCH (u)-[:HAR_BUDGETKONSEKVENS]->(b) WITH b ORDER BY b.id RETURN [b.beloppKr, b.typ] },
  COLLECT { MATCH (u)-[:STYRS_AV]->(s) WITH s ORDER BY s.id RETURN [s.id, s.titel] },
  COLLECT { MATCH (u)-[:SAMVERKAR_MED]->(s) WITH s ORDER BY s.id RETURN [s.id, s.namn] },
  COLLECT {
    MATCH (u)-[:HAR_BELAGG]->(b)-[:UR]->(d) WITH b, d ORDER BY b.franRad, b.id
    RETURN [b.franRad, b.tillRad, d.titel]
  }
