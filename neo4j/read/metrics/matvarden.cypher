// Measured values that documents state, each at the first of the kommuner whose documents have it. What is missing or
// suppressed is left out.
UNWIND coalesce($kommun, COLLECT { MATCH (k:Kommun) RETURN k.kod }) AS kod
MATCH (k:Kommun {kod: kod})-[:HAR_DOKUMENT]->(:Dokument)<-[:UR]-(:Belagg)<-[:HAR_BELAGG]-(m:Matvarde {vardestatus: 'ANGIVET'})
WITH m, k ORDER BY k.kod
WITH m, head(collect(k)) AS k
ORDER BY k.kod, m.id
WITH collect({k: k, m: m}) AS alla
RETURN size(alla) AS totalCount, COLLECT {
  UNWIND alla[$offset..$offset + $first] AS rad
  WITH rad.k AS k, rad.m AS m
  OPTIONAL MATCH (i:Indikator)-[:HAR_MATVARDE]->(m)
  OPTIONAL MATCH (v:Verksamhet)-[:HAR_MATVARDE]->(m)
  OPTIONAL MATCH (n:Namnd)
  WHERE (n)-[:HAR_MATVARDE]->(m) OR (n)-[:HAR_VERKSAMHET]->(v)
  WITH k, m, head(collect(i)) AS i, head(collect(v)) AS v, head(collect(n)) AS n
  RETURN {
    kommunkod: k.kod, kommunnamn: k.namn, namnd: n.id, namndnamn: n.namn, verksamhet: v.id, benamning: v.namn,
    indikator: i.namn, enhet: i.enhet, kon: m.kon, delgrupp: m.delgrupp, slag: m.slag, period: m.period,
    matvarde: m.id, varde: m.varde
  }
} AS rader
