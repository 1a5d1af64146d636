// What uppdrag and agreements change in the budgets, added by nämnd, year and kind.
UNWIND coalesce($kommun, COLLECT { MATCH (k:Kommun) RETURN k.kod }) AS kod
WITH DISTINCT kod
MATCH (k:Kommun {kod: kod})
CALL (k) {
  MATCH (k)-[:HAR_DOKUMENT]->(:Dokument)<-[:UR]-(:Belagg)<-[:HAR_BELAGG]-(b:Budgetkonsekvens)
  WHERE ($ar IS NULL OR b.ar IN $ar) AND ($typ IS NULL OR b.typ IN $typ)
  RETURN DISTINCT b
}
OPTIONAL MATCH (n:Namnd)-[:HAR_BUDGETKONSEKVENS]->(b)
WITH k, n, b
WHERE $namnd IS NULL OR EXISTS { (n)-[:HETER]->(x:Namn) WHERE x.nyckel IN [namn IN $namnd | toLower(trim(namn))] }
WITH k, n, b ORDER BY b.id
WITH k, n, b.ar AS ar, b.typ AS typ, sum(b.beloppKr) AS summaKr, count(b) AS antal, collect(b)[..$flest] AS delar
ORDER BY k.kod, n.id, ar, typ
WITH collect({k: k, n: n, ar: ar, typ: typ, summaKr: summaKr, antal: antal, delar: delar}) AS alla
WITH size(alla) AS totalCount, alla[$offset..$offset + $first] AS sida
RETURN totalCount, COLLECT {
  UNWIND range(0, size(sida) - 1) AS plats
  WITH plats, sida[plats] AS rad ORDER BY plats
  WITH plats, rad, rad.delar AS delar
  RETURN {
    kommun: rad.k.id, kommunkod: rad.k.kod, kommunnamn: rad.k.namn,
    namnd: rad.n.id, namndnamn: rad.n.namn,
    ar: rad.ar, typ: rad.typ, summaKr: rad.summaKr, antal: rad.antal,
    budgetkonsekvenser: [b IN delar | b.id],
    uppdrag: COLLECT {
      UNWIND delar AS b
      MATCH (u:Uppdrag)-[:HAR_BUDGETKONSEKVENS]->(b)
      WITH DISTINCT u.id AS id ORDER BY id
      RETURN id
    },
    kallor: COLLECT {
      UNWIND delar AS b
      MATCH (b)-[:HAR_BELAGG]->(s:Belagg)-[:UR]->(d:Dokument)
      WITH DISTINCT s, d ORDER BY d.id, s.franRad, s.id LIMIT $flest
      RETURN {id: s.id, dokument: d.titel, sida: s.sida, franRad: s.franRad, tillRad: s.tillRad}
    }
  }
} AS rader
