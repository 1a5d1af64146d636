// The documents of some kommuner, with what they say of when, and which nämnder they name.
UNWIND $kommun AS kod
MATCH (k:Kommun {kod: kod})-[:HAR_DOKUMENT]->(d:Dokument)
RETURN k.kod AS kod, k.namn AS namn, d.id AS id, d.typ AS typ, d.perioder AS perioder,
  COLLECT { MATCH (k)-[:HAR_NAMND]->(n:Namnd) WHERE EXISTS { (n)-[:HAR_BELAGG]->(:Belagg)-[:UR]->(d) } RETURN n.id } AS namnder
ORDER BY kod, id
