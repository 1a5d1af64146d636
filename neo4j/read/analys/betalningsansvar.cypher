// The terms that decide who pays, of the agreements that a kommun is bound by: those named, or those that hold in the month.
// An agreement whose first day no document states may hold from the day on that it was decided; its row says so.
MATCH (k:Kommun {kod: $kommun})
CALL (k) {
  MATCH (k)-[:HAR_DOKUMENT]->(:Dokument)<-[:UR]-(:Belagg)<-[:HAR_BELAGG]-(a:Avtal)
  RETURN a
  UNION
  MATCH (k)<-[:AR_KOMMUN]-(:Samverkanspart)<-[:HAR_MEDLEM*0..1]-(:Samverkanspart)<-[:HAR_PART]-(a:Avtal)
  RETURN a
  UNION
  // All kommuner of its county, whoever they are.
  MATCH (:Samverkanspart {id: 'samverkanspart/lan-' + k.regionkod + '/lanets-kommuner'})<-[:HAR_PART]-(a:Avtal)
  RETURN a
}
WITH k, a
WHERE EXISTS { (a)-[:HAR_VILLKOR]->(v:Avtalsvillkor) WHERE v.typ IN ['BEFRIELSE', 'KVARSTAR'] }
  AND CASE
    WHEN $avtal IS NULL THEN
      a.lage IN ['BESLUTAT', 'EJ_ANGIVET']
      AND coalesce(left(a.gallerFran, 7) <= left($manad, size(left(a.gallerFran, 7))), true)
      AND coalesce(left(a.gallerTill, 7) >= left($manad, size(left(a.gallerTill, 7))), true)
    ELSE EXISTS { (a)-[:HETER]->(x:Namn) WHERE x.nyckel IN [namn IN $avtal | toLower(trim(namn))] }
  END
MATCH (a)-[:HAR_VILLKOR]->(v:Avtalsvillkor)
WHERE v.typ IN ['BEFRIELSE', 'KVARSTAR', 'BELOPP']
WITH k, a, v ORDER BY a.id, coalesce(v.nummer, '9'), v.id
WITH collect({k: k, a: a, v: v}) AS alla
WITH size(alla) AS totalCount, alla[$offset..$offset + $first] AS sida
RETURN totalCount, COLLECT {
  UNWIND range(0, size(sida) - 1) AS plats
  WITH plats, sida[plats].k AS k, sida[plats].a AS a, sida[plats].v AS v ORDER BY plats
  RETURN {
    kommun: k.id, kommunkod: k.kod, kommunnamn: k.namn, manad: $manad,
    avtal: a.id, avtalstitel: a.titel, gallerFran: a.gallerFran, gallerTill: a.gallerTill,
    beslutad: COLLECT {
      MATCH (s:Sammantrade)-[:HAR_ARENDE]->(:Arende)-[:HAR_PUNKT]->(:Beslutspunkt {utfall: 'BESLUTAT'})-[:AVSER]->(a)
      RETURN s.datum ORDER BY s.datum LIMIT 1
    }[0],
    villkor: v.id, nummer: v.nummer, typ: v.typ, text: v.text,
    grans: v.grans, jamforelse: v.jamforelse, enhet: v.enhet, franDag: v.franDag, tillDag: v.tillDag,
    kallor: COLLECT {
      MATCH (v)-[:HAR_BELAGG]->(b:Belagg)-[:UR]->(d:Dokument)
      WITH b, d ORDER BY d.id, b.franRad, b.id LIMIT $flest
      RETURN {id: b.id, dokument: d.titel, sida: b.sida, franRad: b.franRad, tillRad: b.tillRad}
    }
  }
} AS rader
