// A fact as the log has it after one of its entries; no content where it was gone by then.
MATCH (a:Andring {faktum: $id})
WHERE a.nr <= $till
WITH a ORDER BY a.nr DESC LIMIT 1
RETURN a.typ AS typ, a.innehall AS innehall
