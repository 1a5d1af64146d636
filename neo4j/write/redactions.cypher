MATCH (r:Redaktion)
RETURN r.id AS id, r.varfor AS varfor, toString(r.tid) AS tid
