MATCH (n:Belagg)-[:UR]->(d:Dokument)
RETURN n.id AS id, d.id AS dokument, n.sida AS sida, n.franRad AS franRad, n.tillRad AS tillRad, n.citat AS citat
