// Each forecast beside the next one of the same year and beside the bokslut, for the same part of the same nämnd.
// A year ends with its third tertial and its December; the report of the longer time is the later one.
UNWIND coalesce($kommun, COLLECT { MATCH (k:Kommun) RETURN k.kod }) AS kod
WITH DISTINCT kod
MATCH (k:Kommun {kod: kod})
// Kommun by kommun: to sort the rows of a whole country at once takes seconds.
CALL (k) {
  MATCH (k)-[:HAR_NAMND]->(n:Namnd)-[:HAR_EKONOMI]->(e:Ekonomirad)
  WHERE ($namnd IS NULL OR EXISTS { (n)-[:HETER]->(x:Namn) WHERE x.nyckel IN [namn IN $namnd | toLower(trim(namn))] })
    AND ($ar IS NULL OR e.ar IN $ar)
    AND ($niva IS NULL OR e.niva IN $niva)
    AND ($slag IS NULL OR e.slag IN $slag)
  OPTIONAL MATCH (v:Verksamhet)-[:HAR_EKONOMI]->(e)
  WITH n, v, e, left(e.period, 4) AS ar, substring(e.period, 5) AS del
  WITH n, v, e, CASE del
    WHEN '' THEN ar + '-12 c'
    WHEN 'T1' THEN ar + '-04 b'
    WHEN 'T2' THEN ar + '-08 b'
    WHEN 'T3' THEN ar + '-12 b'
    ELSE ar + '-' + del + ' a'
  END AS ordning
  ORDER BY ordning, e.id
  WITH n, v, e.niva AS niva, e.slag AS slag, e.ar AS ar,
    CASE WHEN e.niva = 'VARAV' OR v IS NULL AND e.niva <> 'NAMND' THEN e.benamning ELSE '' END AS del, collect(e) AS serie
  WITH n, v, niva, slag, ar, del, serie,
    [e IN serie WHERE e.bokslutKr IS NULL AND (e.prognosKr IS NOT NULL OR e.avvikelseKr IS NOT NULL)] AS prognoser,
    head([e IN serie WHERE e.bokslutKr IS NOT NULL]) AS bokslut
  UNWIND range(0, size(prognoser) - 1) AS steg
  WITH n, v, niva, slag, ar, del, bokslut, steg, prognoser[steg] AS e, prognoser[steg + 1] AS nasta
  ORDER BY n.id, niva <> 'NAMND', coalesce(v.namn, ''), v.id, del, slag, ar, steg
  RETURN collect({n: n, v: v, e: e, nasta: nasta, bokslut: bokslut}) AS foljd
}
WITH k, foljd ORDER BY k.kod
UNWIND foljd AS rad
WITH collect({k: k, n: rad.n, v: rad.v, e: rad.e, nasta: rad.nasta, bokslut: rad.bokslut}) AS alla
WITH size(alla) AS totalCount, alla[$offset..$offset + $first] AS sida
RETURN totalCount, COLLECT {
  UNWIND range(0, size(sida) - 1) AS plats
  WITH plats, sida[plats] AS rad ORDER BY plats
  WITH rad.k AS k, rad.n AS n, rad.v AS v, rad.e AS e, rad.nasta AS nasta, rad.bokslut AS bokslut
  WITH k, n, v, e, nasta, bokslut,
    COLLECT { MATCH (e)-[:HAR_BELAGG]->(:Belagg)-[:UR]->(d:Dokument) RETURN DISTINCT d.typ } AS genrer,
    COLLECT { MATCH (nasta)-[:HAR_BELAGG]->(:Belagg)-[:UR]->(d:Dokument) RETURN DISTINCT d.typ } AS nastaGenrer,
    COLLECT { MATCH (bokslut)-[:HAR_BELAGG]->(:Belagg)-[:UR]->(d:Dokument) RETURN DISTINCT d.typ } AS bokslutGenrer
  RETURN {
    kommun: k.id, kommunkod: k.kod, kommunnamn: k.namn,
    namnd: n.id, namndnamn: n.namn, verksamhet: v.id,
    ekonomirad: e.id, niva: e.niva, benamning: e.benamning, slag: e.slag, ar: e.ar,
    period: e.period, budgetKr: e.budgetKr, prognosKr: e.prognosKr, avvikelseKr: e.avvikelseKr,
    nasta: nasta.id, nastaPeriod: nasta.period, nastaPrognosKr: nasta.prognosKr, nastaAvvikelseKr: nasta.avvikelseKr,
    andringKr: nasta.avvikelseKr - e.avvikelseKr,
    bokslut: bokslut.id, bokslutKr: bokslut.bokslutKr, bokslutAvvikelseKr: bokslut.avvikelseKr,
    felKr: bokslut.avvikelseKr - e.avvikelseKr,
    budgetAndrad: coalesce(nasta.budgetKr, bokslut.budgetKr) <> e.budgetKr,
    genrebyte: size(nastaGenrer + bokslutGenrer) > 0 AND none(genre IN nastaGenrer + bokslutGenrer WHERE genre IN genrer),
    kallor: COLLECT {
      UNWIND [e, nasta, bokslut] AS rad
      MATCH (rad)-[:HAR_BELAGG]->(b:Belagg)-[:UR]->(d:Dokument)
      WITH DISTINCT b, d ORDER BY d.id, b.franRad, b.id LIMIT $flest
      RETURN {id: b.id, dokument: d.titel, sida: b.sida, franRad: b.franRad, tillRad: b.tillRad}
    }
  }
} AS rader
