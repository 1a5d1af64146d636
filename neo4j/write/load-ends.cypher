MATCH (l:Laddning)
SET l.mappar = [mapp IN l.mappar WHERE NOT mapp IN $mappar]
WITH l
WHERE size(l.mappar) = 0
DELETE l
