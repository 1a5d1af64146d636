// What was known of facts leaves the log, and that they are not to be known again is remembered.
UNWIND $rader AS id
MERGE (r:Redaktion {id: id})
ON CREATE SET r.varfor = $varfor, r.tid = datetime()
WITH id
MATCH (a:Andring {faktum: id, slag: 'UPSERT'})
SET a.slag = 'REDACT', a.innehall = null, a.hash = null, a.dokument = null
