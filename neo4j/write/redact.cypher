// What was known of facts leaves the log, with their ids, and that they are not to be known again is remembered.
UNWIND $rader AS rad
MERGE (r:Redaktion {id: rad.dolt})
ON CREATE SET r.varfor = $varfor, r.tid = datetime()
WITH rad
MATCH (a:Andring {faktum: rad.id})
SET a.slag = CASE a.slag WHEN 'UPSERT' THEN 'REDACT' ELSE a.slag END,
  a.innehall = null, a.hash = null, a.dokument = null, a.faktum = rad.dolt
