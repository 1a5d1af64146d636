// One edition of the data set: of a number, or the last that was there at a time, or the last of all.
OPTIONAL MATCH (s:Skrivning {id: 'skrivning'})
WITH coalesce(s.graf, '') AS graf, coalesce(s.klar, 0) AS klar
OPTIONAL MATCH (u:Utgava)
WHERE u.nummer <= klar AND ($nummer IS NULL OR u.nummer = $nummer) AND ($tid IS NULL OR u.tid <= datetime($tid))
WITH graf, u ORDER BY u.nummer DESC LIMIT 1
RETURN graf, coalesce(u.nummer, 0) AS nummer, coalesce(u.till, 0) AS till, toString(u.tid) AS tid, u IS NOT NULL AS finns,
  COUNT { (:Redaktion) } AS redaktioner
