MATCH (r:Redaktion)
WHERE r.id IN $rader
DELETE r
