MATCH (l:Laddning)
UNWIND l.mappar AS mapp
RETURN mapp, min(l.startad) AS startad
ORDER BY startad, mapp
