MATCH (r:Redaktion)
RETURN r.id AS id
