// Uppdrag that a document lists, and that no later one of the kommun does which lists uppdrag of the same nämnd,
// though nothing says that they were closed. A document stands in time by the latest follow-up in it; one without
// follow-ups gives uppdrag, and stands at the beginning of their year. A title found again is the uppdrag found again.
UNWIND coalesce($kommun, COLLECT { MATCH (k:Kommun) RETURN k.kod }) AS kod
WITH DISTINCT kod
MATCH (k:Kommun {kod: kod})
// Kommun by kommun: what is gathered of one is let go before the next.
CALL (k) {
  WITH COLLECT {
    MATCH (k)-[:HAR_DOKUMENT]->(d:Dokument)
    WITH d, [typ IN d.tackning WHERE typ STARTS WITH 'Uppdrag ' | split(typ, ' ')[1]][-1] AS ar,
      [typ IN d.tackning WHERE typ STARTS WITH 'Uppfoljning ' | split(typ, ' ')[1]] AS perioder
    WHERE ar IS NOT NULL
    UNWIND coalesce(nullIf(perioder, []), [null]) AS period
    WITH d, ar, left(period, 4) AS uppfoljt, substring(period, 5) AS del
    WITH d, ar, max(CASE del
      WHEN '' THEN uppfoljt + '-12 c'
      WHEN 'T1' THEN uppfoljt + '-04 b'
      WHEN 'T2' THEN uppfoljt + '-08 b'
      WHEN 'T3' THEN uppfoljt + '-12 b'
      ELSE uppfoljt + '-' + del + ' a'
    END) AS uppfoljd
    WITH d, coalesce(uppfoljd, nullIf(ar, '') + '-00', '') AS ordning, COLLECT {
      MATCH (d)<-[:UR]-(:Belagg)<-[:HAR_BELAGG]-(u:Uppdrag)
      WITH DISTINCT u
      RETURN {u: u, namnder: COLLECT { MATCH (n:Namnd)-[:ANSVARAR_FOR|MEDVERKAR_I]->(u) RETURN n }}
    } AS uppdrag
    ORDER BY ordning, d.id
    RETURN {d: d, typ: d.typ, ordning: ordning, uppdrag: uppdrag,
      namnder: reduce(alla = [], en IN uppdrag | alla + [n IN en.namnder WHERE NOT n IN alla])}
  } AS dokument
  CALL (dokument) {
    UNWIND dokument AS kalla
    UNWIND kalla.uppdrag AS en
    WITH en.u AS u, collect(kalla) AS kallor, head(collect(en.namnder)) AS namnder
    WITH u, namnder, kallor, kallor[-1].ordning AS ordning
    WITH trim(replace(replace(toLower(u.titel), '.', ''), '-', ' ')) AS titel, max(ordning) AS senast,
      collect({u: u, namnder: namnder, ordning: ordning, kallor: kallor}) AS lika
    UNWIND [en IN lika WHERE en.ordning = senast] AS en
    RETURN en.u AS u, en.namnder AS namnder, senast, [kalla IN en.kallor WHERE kalla.ordning = senast | kalla.d] AS senastI
  }
  WITH dokument, u, namnder, senast, senastI
  WHERE NOT u.status IN ['GENOMFORT', 'UPPFYLLT', 'AVBRUTET']
    AND ($utanStatus IS NULL OR $utanStatus = (u.status = 'EJ_ANGIVEN'))
    AND ($ar IS NULL OR u.ar IN $ar)
    AND ($namnd IS NULL OR any(n IN namnder WHERE EXISTS {
      (n)-[:HETER]->(x:Namn) WHERE x.nyckel IN [namn IN $namnd | toLower(trim(namn))]
    }))
  WITH u, senastI, [d IN dokument
    WHERE d.ordning > senast AND d.typ <> 'PROTOKOLL' AND (namnder = [] OR any(n IN namnder WHERE n IN d.namnder)) | d.d] AS sokta
  WHERE size(sokta) > 0 AND NOT EXISTS { (u)<-[:FOREGAS_AV]-(:Uppdrag) }
  RETURN collect({u: u, senastI: senastI, sokta: sokta}) AS funna
}
UNWIND funna AS en
WITH k, en.u AS u, en.senastI AS senastI, en.sokta AS sokta
ORDER BY u.status = 'EJ_ANGIVEN', k.kod, u.ar, u.id
WITH collect({k: k, u: u, senastI: senastI, sokta: sokta}) AS alla
WITH size(alla) AS totalCount, alla[$offset..$offset + $first] AS sida
RETURN totalCount, COLLECT {
  UNWIND range(0, size(sida) - 1) AS plats
  WITH plats, sida[plats] AS rad ORDER BY plats
  WITH rad.k AS k, rad.u AS u, rad.senastI AS senastI, rad.sokta AS sokta
  WITH k, u, senastI, sokta, reduce(text = '', d IN sokta | text + CASE text WHEN '' THEN '' ELSE '; ' END + d.titel + ' (' + d.typ + ')') AS titlar,
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
