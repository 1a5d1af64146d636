// What the log last says of facts; no row for those that it says nothing of.
UNWIND $rader AS id
MATCH (a:Andring {faktum: id})
WITH id, a ORDER BY a.nr DESC
WITH id, head(collect(a)) AS sist
RETURN id, sist.hash AS hash
