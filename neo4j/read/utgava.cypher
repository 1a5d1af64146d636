// Which graph this is, which edition of it was begun to be written last, which was last wholly there, and whether more is
// on its way. Loads say so two seconds before they write.
OPTIONAL MATCH (s:Skrivning {id: 'skrivning'})
RETURN coalesce(s.graf, '') AS graf, coalesce(s.paborjad, 0) AS paborjad, coalesce(s.klar, 0) AS klar,
  COUNT { (:Laddning) } > 0 AS laddas
