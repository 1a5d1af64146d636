// Which graph this is, which edition of it was begun to be written last, and which was last wholly there.
OPTIONAL MATCH (s:Skrivning {id: 'skrivning'})
RETURN coalesce(s.graf, '') AS graf, coalesce(s.paborjad, 0) AS paborjad, coalesce(s.klar, 0) AS klar
