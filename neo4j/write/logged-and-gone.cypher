// Facts that the log says are there, and that are not.
MATCH (a:Andring)
WHERE a.faktum > ''
WITH a.faktum AS id, max(a.nr) AS nr
WHERE NOT EXISTS { (:Node {id: id}) }
MATCH (sist:Andring {nr: nr})
WHERE sist.slag = 'UPSERT'
RETURN id
