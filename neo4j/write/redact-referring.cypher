// The facts that the log has known to refer to these, and to which of them.
MATCH (a:Andring)
WHERE a.innehall IS NOT NULL
UNWIND $rader AS id
WITH a, id
WHERE a.innehall CONTAINS '"' + id + '"'
RETURN DISTINCT id, a.faktum AS faktum
