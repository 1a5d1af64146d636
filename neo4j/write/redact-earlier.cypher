// The ids that led to these alone.
MATCH (t:Tidigare)
WITH t.tidigare AS tidigare, collect(t.id) AS nya
WHERE all(ny IN nya WHERE ny IN $rader)
RETURN tidigare AS id
