// Where agreements stand on a day: in force, expiring, lapsed; and the days between an old text and the new one.
// A year or a month lasts to its end, a season to the end of its year. What no document states stays unsaid.
UNWIND coalesce($kommun, COLLECT { MATCH (k:Kommun) RETURN k.kod }) AS kod
WITH DISTINCT kod
MATCH (:Kommun {kod: kod})-[:HAR_DOKUMENT]->(:Dokument)<-[:UR]-(:Belagg)<-[:HAR_BELAGG]-(a:Avtal)
WHERE $avtal IS NULL OR EXISTS { (a)-[:HETER]->(x:Namn) WHERE x.nyckel IN [namn IN $avtal | toLower(trim(namn))] }
WITH DISTINCT a
WITH a,
  CASE WHEN substring(a.gallerFran, 5, 2) > '20' THEN left(a.gallerFran, 4) ELSE a.gallerFran END AS fran,
  CASE WHEN substring(a.gallerTill, 5, 2) > '20' THEN left(a.gallerTill, 4) ELSE a.gallerTill END AS till
WITH a, left($datum, size(fran)) >= fran AS borjat, left($datum, size(till)) > till AS slutat
WITH a, CASE
  WHEN slutat OR a.lage = 'UPPHORT' THEN 'UPPHORT'
  WHEN a.lage IN ['PLANERAT', 'FORESLAGET'] THEN 'EJ_BESLUTAT'
  WHEN NOT borjat THEN 'EJ_BORJAT'
  WHEN borjat THEN 'GALLER'
  WHEN slutat IS NOT NULL THEN 'FORSTA_DAG_EJ_ANGIVEN'
  ELSE 'TID_EJ_ANGIVEN'
END AS lage, CASE WHEN size(a.gallerTill) = 10 AND NOT slutat
  THEN duration.inDays(date($datum), date(a.gallerTill)).days
END AS dagarKvar
WITH a, lage, dagarKvar, coalesce(dagarKvar <= $inomDagar, false) AS upphorSnart
WHERE ($lage IS NULL OR lage IN $lage) AND ($upphorSnart IS NULL OR upphorSnart = $upphorSnart)
WITH a, lage, dagarKvar, upphorSnart ORDER BY a.titel, coalesce(a.gallerTill, '9'), a.id
WITH collect({a: a, lage: lage, dagarKvar: dagarKvar, upphorSnart: upphorSnart}) AS alla
WITH size(alla) AS totalCount, alla[$offset..$offset + $first] AS sida
RETURN totalCount, COLLECT {
  UNWIND range(0, size(sida) - 1) AS plats
  WITH plats, sida[plats] AS rad ORDER BY plats
  WITH rad, rad.a AS a
  WITH rad, a,
    COLLECT { MATCH (a)-[:ERSATTER]->(f:Avtal) WITH f ORDER BY f.gallerTill DESC, f.id LIMIT 1 RETURN f }[0] AS forra,
    COLLECT {
      MATCH (s:Sammantrade)-[:HAR_ARENDE]->(r:Arende)-[:BEHANDLAR]->(a)
      WHERE EXISTS { (r)-[:HAR_PUNKT]->(:Beslutspunkt {utfall: 'BESLUTAT'})-[:AVSER]->(a) }
        OR (r.utfall = 'BESLUTAT' AND NOT EXISTS { (r)-[:HAR_PUNKT]->() })
      WITH s, r ORDER BY s.datum, r.id LIMIT $flest
      RETURN {datum: s.datum, s: s, r: r}
    } AS beslut
  WITH rad, a, forra, beslut, beslut[0].datum AS beslutsdatum
  WITH rad, a, forra, beslut, beslutsdatum,
    CASE WHEN size(forra.gallerTill) = 10 THEN date(forra.gallerTill) + duration({days: 1}) END AS luckaFran,
    CASE WHEN size(coalesce(a.gallerFran, beslutsdatum)) = 10 THEN date(coalesce(a.gallerFran, beslutsdatum)) - duration({days: 1}) END AS luckaTill
  WITH rad, a, forra, beslut, beslutsdatum, luckaFran <= luckaTill AS lucka, luckaFran, luckaTill
  WITH rad, a, forra, beslut, beslutsdatum, lucka, luckaFran, luckaTill, [besked IN [
      CASE WHEN forra.gallerTill IS NOT NULL THEN ['Texten som ersätts gällde till ' + forra.gallerTill + '.', 'The text it replaces ran to ' + forra.gallerTill + '.'] END,
      CASE WHEN a.gallerFran IS NULL THEN ['Första dagen anges inte.', 'The first day is not stated.'] END,
      CASE WHEN a.gallerTill IS NULL THEN ['Sista dagen anges inte.', 'The last day is not stated.'] END,
      CASE WHEN beslutsdatum IS NOT NULL THEN ['Beslutades ' + beslutsdatum + '; andra parter kan ha beslutat tidigare.', 'Decided on ' + beslutsdatum + '; other parties may have decided earlier.'] END
    ] WHERE besked IS NOT NULL] AS besked
  RETURN {
    avtal: a.id, titel: a.titel, typ: a.typ, lage: rad.lage, angivetLage: a.lage,
    gallerFran: a.gallerFran, gallerTill: a.gallerTill,
    forstaDagAngiven: a.gallerFran IS NOT NULL, sistaDagAngiven: a.gallerTill IS NOT NULL,
    dagarKvar: rad.dagarKvar, upphorSnart: rad.upphorSnart,
    ersattsAv: COLLECT { MATCH (a)<-[:ERSATTER]-(f:Avtal) WITH f.id AS id ORDER BY id LIMIT $flest RETURN id },
    ersatter: forra.id, ersattGallerTill: forra.gallerTill,
    beslutsdatum: beslutsdatum, arenden: [b IN beslut | b.r.id],
    beslutatAv: COLLECT {
      UNWIND beslut AS b
      WITH b.s AS s
      MATCH (n:Namnd)-[:HAR_SAMMANTRADE]->(s)
      WITH DISTINCT n.id AS id ORDER BY id
      RETURN id
    },
    luckaFran: CASE WHEN lucka THEN toString(luckaFran) END, luckaTill: CASE WHEN lucka THEN toString(luckaTill) END,
    luckaDagar: CASE WHEN lucka THEN duration.inDays(luckaFran, luckaTill).days + 1 END,
    besked: CASE WHEN besked <> [] THEN
      reduce(text = '', b IN besked | text + b[0] + ' ') + '/' + reduce(text = '', b IN besked | text + ' ' + b[1])
    END,
    kommuner: COLLECT {
      MATCH (k:Kommun)-[:HAR_DOKUMENT]->(:Dokument)<-[:UR]-(:Belagg)<-[:HAR_BELAGG]-(a)
      WITH DISTINCT k.id AS id ORDER BY id LIMIT $flest
      RETURN id
    },
    parter: COLLECT { MATCH (a)-[:HAR_PART]->(p:Samverkanspart) WITH p.id AS id ORDER BY id LIMIT $flest RETURN id },
    kallor: COLLECT {
      MATCH (a)-[:HAR_BELAGG]->(b:Belagg)-[:UR]->(d:Dokument)
      WITH DISTINCT b, d ORDER BY d.id, b.franRad, b.id LIMIT $flest
      RETURN {id: b.id, dokument: d.titel, sida: b.sida, franRad: b.franRad, tillRad: b.tillRad}
    }
  }
} AS rader
