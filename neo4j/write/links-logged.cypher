// The links over years of a kommun that no package states, as the log last says them: nodes that they lead to may be gone.
UNWIND $rader AS kommun
MATCH (k:Koppling)
WHERE k.id STARTS WITH 'koppling/' + kommun + '/' AND NOT EXISTS { (k)<-[:ANGER]-() }
MATCH (a:Andring {faktum: k.id})
WITH k, a ORDER BY a.nr DESC
WITH k, head(collect(a)) AS sist
WHERE sist.innehall IS NOT NULL
RETURN sist.innehall AS innehall
