// The newest entries of the log before one of its numbers, from as far back as that: of kommuner or of nämnder where those are
// asked for. An entry is of a nämnd where the fact is that nämnd or refers to it, or did so before it went.
OPTIONAL MATCH (s:Skrivning {id: 'skrivning'})
OPTIONAL MATCH (d:Datamangd {id: 'datamangd'})
WITH coalesce(s.graf, '') AS graf, coalesce(d.nr, 0) AS huvud
WITH graf, huvud, coalesce($fore, huvud + 1) AS fore
RETURN graf, huvud, fore, COLLECT {
  MATCH (a:Andring)
  WHERE a.nr < fore AND a.nr >= fore - $langst
    AND ($kommun IS NULL OR split(a.faktum, '/')[1] IN $kommun)
    AND ($namnd IS NULL OR a.faktum IN $namnd OR any(n IN $namnd WHERE a.innehall CONTAINS '"' + n + '"')
      OR (a.slag = 'DELETE' AND EXISTS {
        MATCH (b:Andring {faktum: a.faktum})
        USING INDEX SEEK b:Andring(faktum)
        WHERE b.nr < a.nr AND any(n IN $namnd WHERE b.innehall CONTAINS '"' + n + '"')
      }))
  WITH a ORDER BY a.nr DESC LIMIT $antal
  RETURN a {.nr, .slag, .typ, .faktum, .hash, .innehall, .utgava, .paket, tid: toString(a.tid)}
} AS rader
