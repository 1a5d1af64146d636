// The ids that uppdrag of a kommun had before, with those that they have now.
UNWIND $rader AS kommun
MATCH (t:Tidigare)
WHERE t.tidigare STARTS WITH 'uppdrag/' + kommun + '/'
RETURN t.tidigare AS tidigare, collect(DISTINCT t.id) AS nya
