// Where documents contradict themselves or each other, the weightiest and largest first. One between documents of several kommuner stands at the first of those asked for.
UNWIND coalesce($kommun, COLLECT { MATCH (k:Kommun) RETURN k.kod }) AS kod
WITH DISTINCT kod
MATCH (k:Kommun {kod: kod})-[:HAR_DOKUMENT]->(:Dokument)<-[:UR]-(m:Motsagelse)
WHERE ($typ IS NULL OR m.typ IN $typ) AND ($vikt IS NULL OR m.vikt IN $vikt)
WITH m, k ORDER BY k.kod
WITH m, head(collect(k)) AS k
ORDER BY m.tyngd DESC, coalesce(m.differensKr, -1) DESC, k.kod, m.typ, m.id
WITH collect({k: k, m: m}) AS alla
WITH size(alla) AS totalCount, alla[$offset..$offset + $first] AS sida
RETURN totalCount, COLLECT {
  UNWIND range(0, size(sida) - 1) AS plats
  WITH plats, sida[plats].k AS k, sida[plats].m AS m ORDER BY plats
  RETURN {
    kommun: k.id, kommunkod: k.kod, kommunnamn: k.namn,
    motsagelse: m.id, typ: m.typ, vad: m.vad, varde1: m.varde1, varde2: m.varde2, differens: m.differens, vikt: m.vikt,
    differensKr: m.differensKr,
    galler: COLLECT { MATCH (m)-[:GALLER]->(f:Node) WITH f.id AS id ORDER BY id LIMIT $flest RETURN id },
    dokument: COLLECT { MATCH (m)-[:UR]->(d:Dokument) WITH d.id AS id ORDER BY id LIMIT $flest RETURN id },
    kallor: COLLECT {
      MATCH (m)-[:HAR_BELAGG]->(b:Belagg)-[:UR]->(d:Dokument)
      WITH b, d ORDER BY d.id, b.franRad, b.id LIMIT $flest
      RETURN {id: b.id, dokument: d.titel, sida: b.sida, franRad: b.franRad, tillRad: b.tillRad}
    }
  }
} AS rader
