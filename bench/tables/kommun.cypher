MATCH (n:Kommun)
RETURN n.id AS id, n.kod AS kod, n.namn AS namn, n.regionkod AS regionkod
