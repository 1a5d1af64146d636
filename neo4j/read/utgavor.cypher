// The editions of the data set, the newest first, and which graph they are of.
OPTIONAL MATCH (s:Skrivning {id: 'skrivning'})
WITH coalesce(s.graf, '') AS graf, coalesce(s.klar, 0) AS klar
RETURN graf, COLLECT {
  MATCH (u:Utgava)
  WHERE u.nummer <= klar AND u.nummer < $fore
  WITH u ORDER BY u.nummer DESC LIMIT $first
  RETURN u {.nummer, .paket, .nya, .andrade, .borttagna, .till, tid: toString(u.tid)}
} AS rader
