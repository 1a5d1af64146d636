// The documents that an analysis rests on: those that state something of its kinds, with the periods of what they state.
UNWIND coalesce($kommun, COLLECT { MATCH (k:Kommun) RETURN k.kod }) AS kod
WITH DISTINCT kod
MATCH (k:Kommun {kod: kod})-[:HAR_DOKUMENT]->(d:Dokument)
WITH k, d, [typ IN d.tackning WHERE split(typ, ' ')[0] IN $vilarPa | split(typ, ' ')[1]] AS perioder
WHERE size(perioder) > 0 AND ($ar IS NULL OR any(period IN perioder WHERE toIntegerOrNull(left(period, 4)) IN $ar))
WITH k, d, perioder ORDER BY k.kod, d.id
WITH collect({k: k, d: d, perioder: perioder}) AS alla
WITH size(alla) AS totalCount, alla[$offset..$offset + $first] AS sida
RETURN totalCount, COLLECT {
  UNWIND range(0, size(sida) - 1) AS plats
  WITH plats, sida[plats] AS rad ORDER BY plats
  RETURN {
    kommun: rad.k.id, kommunkod: rad.k.kod,
    dokument: rad.d.id, titel: rad.d.titel, typ: rad.d.typ,
    perioder: COLLECT { UNWIND rad.perioder AS period WITH DISTINCT period WHERE period <> '' RETURN period ORDER BY period }
  }
} AS rader
