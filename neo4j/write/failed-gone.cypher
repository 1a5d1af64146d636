MATCH (m:Misslyckad)
WHERE m.mapp IN $mappar
DELETE m
