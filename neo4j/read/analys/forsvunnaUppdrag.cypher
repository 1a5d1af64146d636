// Uppdrag that a document lists, and that no later one of the kommun does which lists uppdrag of the same nämnd,
// though nothing says that they were closed. A document stands in time by the latest follow-up in it; one without
// follow-ups gives uppdrag, and stands at the beginning of their year. A title found again is the uppdrag found again.
UNWIND coalesce($kommun, COLLECT { MATCH (k:Kommun) RETURN k.kod }) AS kod
WITH DISTINCT kod
MATCH (k:Kommun {kod: kod})
WITH k, COLLECT {
  MATCH (k)-[:HAR_DOKUMENT]->(d:Dokument)<-[:UR]-(:Belagg)<-[:HAR_BELAGG]-(u:Uppdrag)
  WITH DISTINCT d, u
  OPTIONAL MATCH (u)-[:HAR_UPPFOLJNING]->(f:Uppfoljning)-[:HAR_BELAGG]->(:Belagg)-[:UR]->(d)
  OPTIONAL MATCH (n:Namnd)-[:ANSVARAR_FOR|MEDVERKAR_I]->(u)
  WITH d, u, n, left(f.period, 4) AS ar, substring(f.period, 5) AS del
  WITH d, u, n, CASE del
    WHEN '' THEN ar + '-12 c'
    WHEN 'T1' THEN ar + '-04 b'
    WHEN 'T2' THEN ar + '-08 b'
    WHEN 'T3' THEN ar + '-12 b'
    ELSE ar + '-' + del + ' a'
  END AS uppfoljd
  WITH d, max(uppfoljd) AS uppfoljd, max(u.ar) AS ar, collect(DISTINCT n.id) AS namnder
  WITH d, coalesce(uppfoljd, toString(ar) + '-00', '') AS ordning, namnder ORDER BY ordning, d.id
  RETURN {d: d, typ: d.typ, ordning: ordning, namnder: namnder}
} AS dokument
CALL (dokument) {
  UNWIND dokument AS kalla
  WITH kalla.d AS d, kalla.ordning AS ordning
  MATCH (d)<-[:UR]-(:Belagg)<-[:HAR_BELAGG]-(u:Uppdrag)
  WITH u, max(ordning) AS ordning
  WITH trim(replace(replace(toLower(u.titel), '.', ''), '-', ' ')) AS titel, collect({u: u, ordning: ordning}) AS lika,
    max(ordning) AS senast
  UNWIND lika AS en
  WITH en.u AS u, en.ordning AS ordning, senast
  WHERE ordning = senast
  RETURN u, senast
}
WITH k, dokument, u, senast
WHERE NOT u.status IN ['GENOMFORT', 'UPPFYLLT', 'AVBRUTET']
  AND ($utanStatus IS NULL OR $utanStatus = (u.status = 'EJ_ANGIVEN'))
  AND ($ar IS NULL OR u.ar IN $ar)
  AND NOT EXISTS { (u)<-[:FOREGAS_AV]-(:Uppdrag) }
WITH k, dokument, u, senast, COLLECT { MATCH (n:Namnd)-[:ANSVARAR_FOR|MEDVERKAR_I]->(u) RETURN n } AS namnder
WHERE $namnd IS NULL OR any(n IN namnder WHERE EXISTS {
  (n)-[:HETER]->(x:Namn) WHERE x.nyckel IN [namn IN $namnd | toLower(trim(namn))]
})
WITH k, dokument, u, senast, [n IN namnder | n.id] AS namnder
WITH k, u, [d IN dokument WHERE d.ordning = senast | d.d] AS samtida, [d IN dokument
  WHERE d.ordning > senast AND d.typ <> 'PROTOKOLL' AND (namnder = [] OR any(n IN namnder WHERE n IN d.namnder)) | d.d] AS sokta
WHERE size(sokta) > 0
WITH k, u, samtida, sokta ORDER BY u.status = 'EJ_ANGIVEN', k.kod, u.ar, u.id
WITH collect({k: k, u: u, samtida: samtida, sokta: sokta}) AS alla
WITH size(alla) AS totalCount, alla[$offset..$offset + $first] AS sida
RETURN totalCount, COLLECT {
  UNWIND range(0, size(sida) - 1) AS plats
  WITH plats, sida[plats] AS rad ORDER BY plats
  WITH rad.k AS k, rad.u AS u, rad.samtida AS samtida, rad.sokta AS sokta
  WITH k, u, sokta, reduce(text = '', d IN sokta | text + CASE text WHEN '' THEN '' ELSE '; ' END + d.titel + ' (' + d.typ + ')') AS titlar,
    COLLECT { MATCH (u)-[:HAR_BELAGG]->(:Belagg)-[:UR]->(d:Dokument) WHERE d IN samtida WITH DISTINCT d ORDER BY d.id RETURN d } AS senastI,
    COLLECT { MATCH (n:Namnd)-[:ANSVARAR_FOR]->(u) WITH n ORDER BY n.id LIMIT $flest RETURN n } AS ansvariga
  RETURN {
    kommun: k.id, kommunkod: k.kod, kommunnamn: k.namn,
    uppdrag: u.id, titel: u.titel, ar: u.ar, status: u.status, statusText: u.statusText,
    utanStatus: u.status = 'EJ_ANGIVEN',
    ansvariga: [n IN ansvariga | n.id], ansvariganamn: [n IN ansvariga | n.namn],
    senastI: [d IN senastI | d.id],
    sokta: [d IN sokta[..$flest] | d.id],
    besked: 'Återfinns inte i: ' + titlar + '. / Not found in: ' + titlar + '.',
    genrebyte: none(d IN sokta WHERE d.typ IN [s IN senastI | s.typ]),
    mojligaEfterfoljare: COLLECT {
      MATCH (u)<-[:FRAN]-(:Koppling {status: 'FORESLAGEN'})-[:TILL]->(x:Uppdrag)
      WITH DISTINCT x.id AS id ORDER BY id LIMIT $flest
      RETURN id
    },
    kallor: COLLECT {
      MATCH (u)-[:HAR_UPPFOLJNING*0..1]->(f)-[:HAR_BELAGG]->(b:Belagg)-[:UR]->(d:Dokument)
      WITH DISTINCT b, d ORDER BY d.id, b.franRad, b.id LIMIT $flest
      RETURN {id: b.id, dokument: d.titel, sida: b.sida, franRad: b.franRad, tillRad: b.tillRad}
    }
  }
} AS rader
