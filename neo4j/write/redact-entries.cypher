// The entries of the log that refer to these facts.
MATCH (a:Andring)
WHERE a.innehall IS NOT NULL AND any(id IN $rader WHERE a.innehall CONTAINS '"' + id + '"')
RETURN a.nr AS nr, a.innehall AS innehall
