// Which graph this is, which edition of it was begun to be written last, which was last wholly there, whether more is
// on its way (loads say so two seconds before they write), and whether a package is there of which only a part is written.
OPTIONAL MATCH (s:Skrivning {id: 'skrivning'})
RETURN coalesce(s.graf, '') AS graf, coalesce(s.paborjad, 0) AS paborjad, coalesce(s.klar, 0) AS klar,
  COUNT { (:Laddning) } > 0 AS laddas,
  EXISTS { MATCH (d:Datamangd {id: 'datamangd'}) WHERE d.halvPaket IS NOT NULL } AS halv
