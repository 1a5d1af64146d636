// Links from one year's uppdrag to a later one's, chain by chain. A chain begins with the first uppdrag that confirmed links lead back to.
UNWIND coalesce($kommun, COLLECT { MATCH (k:Kommun) RETURN k.kod }) AS kod
WITH DISTINCT kod
MATCH (k:Kommun {kod: kod})-[:HAR_NAMND]->(:Namnd)-[:ANSVARAR_FOR|MEDVERKAR_I]->(fran:Uppdrag)<-[:FRAN]-(kp:Koppling)
WHERE $status IS NULL OR kp.status IN $status
WITH DISTINCT k, fran, kp
MATCH (kp)-[:TILL]->(till:Uppdrag)
WHERE ($ar IS NULL OR fran.ar IN $ar OR till.ar IN $ar)
  AND ($namnd IS NULL OR any(u IN [fran, till] WHERE EXISTS {
    (u)<-[:ANSVARAR_FOR|MEDVERKAR_I]-(:Namnd)-[:HETER]->(x:Namn)
    WHERE x.nyckel IN [namn IN $namnd | toLower(trim(namn))]
  }))
WITH k, fran, kp, till, COLLECT {
  MATCH (fran)-[:FOREGAS_AV*0..20]->(forst:Uppdrag)
  WITH DISTINCT forst ORDER BY forst.ar, forst.id LIMIT 1
  RETURN forst.id
}[0] AS kedja
ORDER BY k.kod, kedja, fran.ar, kp.status, kp.poang DESC, kp.id
WITH collect({k: k, fran: fran, kp: kp, till: till, kedja: kedja}) AS alla
WITH size(alla) AS totalCount, alla[$offset..$offset + $first] AS sida
RETURN totalCount, COLLECT {
  UNWIND range(0, size(sida) - 1) AS plats
  WITH plats, sida[plats] AS rad ORDER BY plats
  WITH rad.kedja AS kedja, rad.k AS k, rad.fran AS fran, rad.kp AS kp, rad.till AS till
  WITH kedja, k, fran, kp, till,
    COLLECT { MATCH (fran)-[:HAR_BELAGG]->(:Belagg)-[:UR]->(d:Dokument) RETURN DISTINCT d.typ } AS genrer,
    COLLECT { MATCH (till)-[:HAR_BELAGG]->(:Belagg)-[:UR]->(d:Dokument) RETURN DISTINCT d.typ } AS tillGenrer
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
