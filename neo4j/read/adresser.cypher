// The ids of one type in order: so many, after so many. The index on ids gives them in order.
MATCH (n:$($typ))
WHERE n.id >= ''
WITH n.id AS id ORDER BY id SKIP $forbi LIMIT $antal
RETURN id
