// What the log has known of facts.
UNWIND $rader AS id
MATCH (a:Andring {faktum: id})
WHERE a.innehall IS NOT NULL
RETURN a.innehall AS innehall
