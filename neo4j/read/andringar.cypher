// A piece of the log, by its numbers, which have no gaps; how far it goes, and which graph it is of.
OPTIONAL MATCH (s:Skrivning {id: 'skrivning'})
OPTIONAL MATCH (d:Datamangd {id: 'datamangd'})
RETURN coalesce(s.graf, '') AS graf, coalesce(d.nr, 0) AS huvud, COLLECT {
  MATCH (a:Andring)
  WHERE a.nr > $efter AND a.nr <= $efter + $antal
  WITH a ORDER BY a.nr
  RETURN a {.nr, .slag, .typ, .faktum, .hash, .innehall, .utgava, .paket, tid: toString(a.tid)}
} AS rader
