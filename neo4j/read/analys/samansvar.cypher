// Pairs of nämnder that share uppdrag: both answer for or take part in them. The kronor are those that documents state for these uppdrag.
UNWIND coalesce($kommun, COLLECT { MATCH (k:Kommun) RETURN k.kod }) AS kod
WITH DISTINCT kod
MATCH (:Kommun {kod: kod})-[:HAR_NAMND]->(a:Namnd)-[:ANSVARAR_FOR|MEDVERKAR_I]->(u:Uppdrag)
WHERE ($ar IS NULL OR u.ar IN $ar)
  AND ($status IS NULL OR u.status IN $status)
WITH DISTINCT a, u
// A förvaltning or an utskott works for its nämnd: between them nothing is shared.
WITH a, u, COLLECT { MATCH (a)-[:HAR_UNDERORDNAD]-(egen) RETURN egen } AS egna
MATCH (u)<-[:ANSVARAR_FOR|MEDVERKAR_I]-(b:Namnd)
WHERE a <> b
  AND NOT b IN egna
  AND ($namnd IS NULL OR any(n IN [a, b] WHERE EXISTS {
    (n)-[:HETER]->(x:Namn) WHERE x.nyckel IN [namn IN $namnd | toLower(trim(namn))]
  }))
WITH DISTINCT u, CASE WHEN a.id < b.id THEN a ELSE b END AS n1, CASE WHEN a.id < b.id THEN b ELSE a END AS n2
MATCH (k:Kommun)-[:HAR_NAMND]->(n1)
WITH k, n1, n2, u ORDER BY u.id
WITH k, n1, n2, collect(u) AS delade
ORDER BY k.kod, size(delade) DESC, n1.id, n2.id
WITH collect({k: k, n1: n1, n2: n2, delade: delade}) AS alla
WITH size(alla) AS totalCount, alla[$offset..$offset + $first] AS sida
RETURN totalCount, COLLECT {
  UNWIND range(0, size(sida) - 1) AS plats
  WITH plats, sida[plats] AS rad ORDER BY plats
  WITH rad.k AS k, rad.n1 AS n1, rad.n2 AS n2, rad.delade AS delade,
    COLLECT {
      UNWIND sida[plats].delade AS u
      MATCH (u)-[:HAR_BUDGETKONSEKVENS]->(b:Budgetkonsekvens)
      WITH DISTINCT b
      RETURN b.beloppKr
    } AS kronor
  RETURN {
    kommun: k.id, kommunkod: k.kod, kommunnamn: k.namn,
    namnd: n1.id, namndnamn: n1.namn, annanNamnd: n2.id, annanNamndnamn: n2.namn,
    ar: COLLECT { UNWIND delade AS u WITH DISTINCT u.ar AS ar WHERE ar IS NOT NULL RETURN ar ORDER BY ar },
    antal: size(delade),
    antalMedKronor: COUNT { UNWIND delade AS u MATCH (u) WHERE EXISTS { (u)-[:HAR_BUDGETKONSEKVENS]->(:Budgetkonsekvens) } RETURN u },
    summaKr: CASE WHEN size(kronor) > 0 THEN reduce(summa = 0, kr IN kronor | summa + kr) END,
    uppdrag: [u IN delade[..$flest] | u.id],
    kallor: COLLECT {
      UNWIND delade[..$flest] AS u
      MATCH (u)-[:HAR_BELAGG]->(s:Belagg)-[:UR]->(d:Dokument)
      WITH DISTINCT s, d ORDER BY d.id, s.franRad, s.id LIMIT $flest
      RETURN {id: s.id, dokument: d.titel, sida: s.sida, franRad: s.franRad, tillRad: s.tillRad}
    }
  }
} AS rader
