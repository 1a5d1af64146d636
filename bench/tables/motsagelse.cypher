MATCH (n:Motsagelse)
RETURN n.id AS id, n.typ AS typ, n.vad AS vad, n.varde1 AS varde1, n.varde2 AS varde2, n.differens AS differens,
  n.vikt AS vikt, n.differensKr AS differensKr,  [(n)-[:UR]->(d) | d.id] AS dokument, [(n)-[:GALLER]->(f) | f.id] AS galler, [(n)-[:HAR_BELAGG]->(b) | b.id] AS kallor
