// The status of an uppdrag is that of its newest follow-up that is not one verksamhet's.
// A year ends with its third tertial and its December; the report of the longer time is the later one.
UNWIND $rader AS id
MATCH (u:Uppdrag {id: id})
OPTIONAL MATCH (u)-[:HAR_UPPFOLJNING]->(f:Uppfoljning)
WHERE NOT EXISTS { (f)<-[:HAR_UPPFOLJNING]-(:Verksamhet) }
WITH u, f, left(f.period, 5) AS ar, substring(f.period, 5) AS del
WITH u, f, CASE del
  WHEN '' THEN ar + '-12 c'
  WHEN 'T1' THEN ar + '04 b'
  WHEN 'T2' THEN ar + '08 b'
  WHEN 'T3' THEN ar + '12 b'
  ELSE ar + del + ' a'
END AS ordning
ORDER BY ordning DESC, f.id
WITH u, head(collect(f)) AS nyast
SET u.status = coalesce(nyast.status, 'EJ_ANGIVEN'), u.statusText = nyast.statusText
