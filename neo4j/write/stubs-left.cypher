// Facts that a package was to state when its load was cut off, and does not state any more.
MATCH (n:Node)
WHERE n.halv
RETURN n.id AS id
LIMIT $most
