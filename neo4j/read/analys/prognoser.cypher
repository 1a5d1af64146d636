// Budget, forecast, bokslut and deviation, each row as the documents have it. Never add over niva.
// The whole nämnd comes first, forecast by forecast: documents name it differently from one to the next.
UNWIND coalesce($kommun, COLLECT { MATCH (k:Kommun) RETURN k.kod }) AS kod
WITH DISTINCT kod
MATCH (k:Kommun {kod: kod})-[:HAR_NAMND]->(n:Namnd)-[:HAR_EKONOMI]->(e:Ekonomirad)
WHERE ($namnd IS NULL OR EXISTS { (n)-[:HETER]->(x:Namn) WHERE x.nyckel IN [namn IN $namnd | toLower(trim(namn))] })
  AND ($ar IS NULL OR e.ar IN $ar)
  AND ($period IS NULL OR e.period IN $period)
  AND ($niva IS NULL OR e.niva IN $niva)
  AND ($slag IS NULL OR e.slag IN $slag)
WITH k, n, e ORDER BY k.kod, n.id, CASE e.niva WHEN 'NAMND' THEN '' ELSE e.benamning END, e.period, e.slag, e.id
WITH collect({k: k, n: n, e: e}) AS alla
WITH size(alla) AS totalCount, alla[$offset..$offset + $first] AS sida
RETURN totalCount, COLLECT {
  UNWIND range(0, size(sida) - 1) AS plats
  WITH plats, sida[plats].k AS k, sida[plats].n AS n, sida[plats].e AS e ORDER BY plats
  RETURN {
    kommun: k.id, kommunkod: k.kod, kommunnamn: k.namn,
    namnd: n.id, namndnamn: n.namn,
    verksamhet: COLLECT { MATCH (v:Verksamhet)-[:HAR_EKONOMI]->(e) RETURN v.id ORDER BY v.id LIMIT 1 }[0],
    ekonomirad: e.id, niva: e.niva, benamning: e.benamning, ar: e.ar, period: e.period, slag: e.slag,
    budgetKr: e.budgetKr, prognosKr: e.prognosKr, bokslutKr: e.bokslutKr, avvikelseKr: e.avvikelseKr,
    harledd: e.harledd, somSkrivet: e.somSkrivet,
    kallor: COLLECT {
      MATCH (e)-[:HAR_BELAGG]->(b:Belagg)-[:UR]->(d:Dokument)
      WITH b, d ORDER BY b.franRad, b.id LIMIT $flest
      RETURN {id: b.id, dokument: d.titel, sida: b.sida, franRad: b.franRad, tillRad: b.tillRad}
    }
  }
} AS rader
