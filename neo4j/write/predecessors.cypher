// A later uppdrag follows on an earlier one where a person has confirmed the link.
UNWIND $rader AS par
MATCH (fran:Node {id: par.fran})
MATCH (till:Node {id: par.till})
OPTIONAL MATCH (till)-[gammal:FOREGAS_AV]->(fran)
DELETE gammal
WITH DISTINCT fran, till
WHERE EXISTS { (fran)<-[:FRAN]-(:Koppling {status: 'BEKRAFTAD'})-[:TILL]->(till) }
MERGE (till)-[:FOREGAS_AV]->(fran)
