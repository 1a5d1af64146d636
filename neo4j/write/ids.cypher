MATCH (n:Node)
RETURN n.id AS id
ORDER BY id
