// The uppdrag of a kommun with what tells whether one continues another, from its beginning of their ids.
UNWIND $rader AS kommun
MATCH (u:Uppdrag)
WHERE u.id STARTS WITH 'uppdrag/' + kommun + '/' AND u.ar IS NOT NULL
RETURN u.id AS id, u.ar AS ar, u.titel AS titel,
  COLLECT { MATCH (u)<-[:ANSVARAR_FOR|MEDVERKAR_I]-(n:Namnd) RETURN DISTINCT n {.id, .namn} } AS namnder,
  COLLECT { MATCH (u)-[:SAMVERKAR_MED|REGLERAS_AV]->(p:Node) RETURN p {.id, namn: coalesce(p.namn, p.titel)} } AS parter,
  COLLECT { MATCH (u)-[:HAR_BELAGG]->(b:Belagg) RETURN b.id ORDER BY b.id } AS kallor,
  CASE WHEN u.beskrivning IS NULL THEN [] ELSE [{text: u.beskrivning, kallor: []}] END
  + COLLECT {
    MATCH (u)-[:HAR_BELAGG]->(b:Belagg)
    WHERE b.citat IS NOT NULL
    WITH b ORDER BY b.id
    RETURN {text: b.citat, kallor: [b.id]}
  }
  + COLLECT {
    MATCH (u)-[:HAR_UPPFOLJNING]->(f:Uppfoljning)
    WITH f ORDER BY f.id
    UNWIND [f.kommentar, f.sammanfattning] AS text
    WITH f, text WHERE text IS NOT NULL
    RETURN {text: text, kallor: COLLECT { MATCH (f)-[:HAR_BELAGG]->(b:Belagg) RETURN b.id ORDER BY b.id }}
  } AS texter
