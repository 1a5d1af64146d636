// Links from one year's uppdrag to a later one's, chain by chain. A chain begins with the first uppdrag that confirmed links lead back to.
UNWIND coalesce($kommun, COLLECT { MATCH (k:Kommun) RETURN k.kod }) AS kod
WITH DISTINCT kod
MATCH (k:Kommun {kod: kod})
// Kommun by kommun: to sort the links of a whole country at once takes a gigabyte.
CALL (k) {
  MATCH (k)-[:HAR_NAMND]->(:Namnd)-[:ANSVARAR_FOR|MEDVERKAR_I]->(fran:Uppdrag)
  WITH DISTINCT fran
  MATCH (fran)<-[:FRAN]-(kp:Koppling)-[:TILL]->(till:Uppdrag)
  WHERE ($status IS NULL OR kp.status IN $status)
    AND ($ar IS NULL OR fran.ar IN $ar OR till.ar IN $ar)
    AND ($namnd IS NULL OR any(u IN [fran, till] WHERE EXISTS {
      (u)<-[:ANSVARAR_FOR|MEDVERKAR_I]-(:Namnd)-[:HETER]->(x:Namn)
      WHERE x.nyckel IN [namn IN $namnd | toLower(trim(namn))]
    }))
  WITH fran, kp, CASE WHEN NOT EXISTS { (fran)-[:FOREGAS_AV]->() } THEN fran.id ELSE COLLECT {
    MATCH (fran)-[:FOREGAS_AV*1..20]->(forst:Uppdrag)
    WITH DISTINCT forst ORDER BY forst.ar, forst.id LIMIT 1
    RETURN forst.id
  }[0] END AS kedja
  ORDER BY kedja, fran.ar, kp.status, kp.poang DESC, kp.id
  RETURN collect({kp: kp, kedja: kedja}) AS kopplingar
}
WITH k, kopplingar ORDER BY k.kod
UNWIND kopplingar AS rad
WITH collect({k: k, kp: rad.kp, kedja: rad.kedja}) AS alla
WITH size(alla) AS totalCount, alla[$offset..$offset + $first] AS sida
RETURN totalCount, COLLECT {
  UNWIND range(0, size(sida) - 1) AS plats
  WITH plats, sida[plats].kedja AS kedja, sida[plats].k AS k, sida[plats].kp AS kp
  MATCH (fran:Uppdrag)<-[:FRAN]-(kp)-[:TILL]->(till:Uppdrag)
  WITH plats, kedja, k, fran, kp, till,
    COLLECT { MATCH (fran)-[:HAR_BELAGG]->(:Belagg)-[:UR]->(d:Dokument) RETURN DISTINCT d.typ } AS genrer,
    COLLECT { MATCH (till)-[:HAR_BELAGG]->(:Belagg)-[:UR]->(d:Dokument) RETURN DISTINCT d.typ } AS tillGenrer
  ORDER BY plats
  RETURN {
    kommun: k.id, kommunkod: k.kod, kommunnamn: k.namn,
    kedja: kedja, koppling: kp.id, status: kp.status, bekraftad: kp.status = 'BEKRAFTAD',
    poang: kp.poang, motivering: kp.motivering,
    fran: fran.id, franTitel: fran.titel, franAr: fran.ar, franStatus: fran.status,
    till: till.id, tillTitel: till.titel, tillAr: till.ar, tillStatus: till.status,
    genrebyte: none(genre IN tillGenrer WHERE genre IN genrer),
    kallor: COLLECT {
      MATCH (kp)-[:HAR_BELAGG]->(b:Belagg)-[:UR]->(d:Dokument)
      WITH DISTINCT b, d ORDER BY d.id, b.franRad, b.id LIMIT $flest
      RETURN {id: b.id, dokument: d.titel, sida: b.sida, franRad: b.franRad, tillRad: b.tillRad}
    }
  }
} AS rader
