// How many uppdrag have which status. An uppdrag that several nämnder share counts at each of them.
// HAR_NAMND leads to Namnd alone and ANSVARAR_FOR and MEDVERKAR_I to Uppdrag alone: asking for the labels is an eighth of
// the work. What is not asked for (goals, follow-ups, ids where $flest is 0) is not looked up.
UNWIND coalesce($kommun, COLLECT { MATCH (k:Kommun) RETURN k.kod }) AS kod
WITH DISTINCT kod
MATCH (k:Kommun {kod: kod})-[:HAR_NAMND]->(n)-[:ANSVARAR_FOR|MEDVERKAR_I]->(u)
WHERE ($namnd IS NULL OR EXISTS { (n)-[:HETER]->(x:Namn) WHERE x.nyckel IN [namn IN $namnd | toLower(trim(namn))] })
  AND ($ar IS NULL OR u.ar IN $ar)
  AND ($mal IS NULL OR EXISTS { (u)-[:BIDRAR_TILL]->(x:Mal) WHERE x.id IN $mal })
WITH DISTINCT k, u, CASE WHEN 'NAMND' IN $per THEN n END AS n, CASE WHEN 'AR' IN $per THEN u.ar END AS ar
UNWIND CASE WHEN 'MAL' IN $per
  THEN coalesce(nullIf(COLLECT {
    MATCH (u)-[:BIDRAR_TILL]->(m:Mal) WHERE $mal IS NULL OR m.id IN $mal RETURN m
  }, []), [null])
  ELSE [null] END AS m
UNWIND CASE WHEN 'PERIOD' IN $per OR $period IS NOT NULL
  THEN coalesce(nullIf(COLLECT {
    MATCH (u)-[:HAR_UPPFOLJNING]->(f:Uppfoljning) WHERE NOT EXISTS { (f)<-[:HAR_UPPFOLJNING]-(:Verksamhet) } RETURN f
  }, []), [null])
  ELSE [null] END AS f
WITH k, n, ar, m, u, f
WHERE $period IS NULL OR f.period IN $period
WITH k, n, ar, m, u, CASE WHEN 'PERIOD' IN $per THEN f.period END AS period,
  CASE WHEN f IS NULL THEN u.status ELSE f.status END AS status
WHERE $status IS NULL OR status IN $status
WITH k, n, ar, period, m, status, count(DISTINCT u) AS antal,
  collect(DISTINCT CASE WHEN $flest > 0 THEN u.id END)[..$flest] AS uppdrag
ORDER BY k.kod, n.id, ar, period, m.id, status
WITH collect({k: k, n: n, ar: ar, period: period, m: m, status: status, antal: antal, uppdrag: uppdrag}) AS alla
WITH size(alla) AS totalCount, alla[$offset..$offset + $first] AS sida
RETURN totalCount, COLLECT {
  UNWIND range(0, size(sida) - 1) AS plats
  WITH plats, sida[plats] AS rad ORDER BY plats
  RETURN {
    kommun: rad.k.id, kommunkod: rad.k.kod, kommunnamn: rad.k.namn,
    namnd: rad.n.id, namndnamn: rad.n.namn,
    ar: rad.ar, period: rad.period,
    mal: rad.m.id, maltitel: rad.m.titel,
    status: rad.status, antal: rad.antal, uppdrag: rad.uppdrag
  }
} AS rader
