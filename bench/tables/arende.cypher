MATCH (s:Sammantrade)-[:HAR_ARENDE]->(n:Arende)
RETURN n.id AS id, n.paragraf AS paragraf, n.rubrik AS rubrik, n.diarienummer AS diarienummer, n.beslut AS beslut,
  n.utfall AS utfall, n.underlag AS underlag, n.skickasTill AS skickasTill, s.id AS sammantrade,
  [(n)-[:BEHANDLAR]->(u:Uppdrag) | u.id] AS uppdrag, [(n)-[:BEHANDLAR]->(a:Avtal) | a.id] AS avtal,
  [(n)-[:BEHANDLAR]->(l:Mal) | l.id] AS mal, [(n)-[:BEHANDLAR]->(d:Styrdokument) | d.id] AS styrdokument,
  [(n)-[:HAR_BELAGG]->(b) | b.id] AS kallor
