// A row where the editions that are said to be begun and to be there are not the data set's.
OPTIONAL MATCH (s:Skrivning {id: 'skrivning'})
OPTIONAL MATCH (d:Datamangd {id: 'datamangd'})
WITH s, d
WHERE s IS NULL OR (d.halvPaket IS NULL AND (s.paborjad <> s.klar OR s.klar <> coalesce(d.utgava, 0)))
RETURN true AS osams
