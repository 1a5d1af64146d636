// What the catalogue says of the whole: when it came, when it changed, which kommuner it is of, and since when its data sets
// know something. Each time is the first of an index.
RETURN COLLECT { MATCH (u:Utgava) WITH u ORDER BY u.nummer LIMIT 1 RETURN toString(u.tid) }[0] AS utgiven,
  COLLECT { MATCH (d:Datamangd) RETURN toString(d.uppdaterad) }[0] AS andrad,
  COLLECT { MATCH (k:Kommun) WITH k ORDER BY k.kod RETURN k {.id, .kod, .namn} } AS kommuner,
  COLLECT {
    MATCH (n:Uppdrag) USING INDEX n:Uppdrag(ar) WHERE n.ar IS NOT NULL
    WITH n ORDER BY n.ar LIMIT 1 RETURN toString(n.ar)
  } + COLLECT {
    MATCH (n:Mal) USING INDEX n:Mal(ar) WHERE n.ar IS NOT NULL
    WITH n ORDER BY n.ar LIMIT 1 RETURN toString(n.ar)
  } + COLLECT {
    MATCH (n:Uppfoljning) USING INDEX n:Uppfoljning(period) WHERE n.period IS NOT NULL
    WITH n ORDER BY n.period LIMIT 1 RETURN n.period
  } + COLLECT {
    MATCH (n:Sammantrade) USING INDEX n:Sammantrade(datum) WHERE n.datum IS NOT NULL
    WITH n ORDER BY n.datum LIMIT 1 RETURN n.datum
  } AS uppdrag,
  COLLECT {
    MATCH (n:Ekonomirad) USING INDEX n:Ekonomirad(period) WHERE n.period IS NOT NULL
    WITH n ORDER BY n.period LIMIT 1 RETURN n.period
  } + COLLECT {
    MATCH (n:Belopp) USING INDEX n:Belopp(period) WHERE n.period IS NOT NULL
    WITH n ORDER BY n.period LIMIT 1 RETURN n.period
  } + COLLECT {
    MATCH (n:Budgetkonsekvens) USING INDEX n:Budgetkonsekvens(ar) WHERE n.ar IS NOT NULL
    WITH n ORDER BY n.ar LIMIT 1 RETURN toString(n.ar)
  } + COLLECT {
    MATCH (n:Matvarde) USING INDEX n:Matvarde(period) WHERE n.period IS NOT NULL
    WITH n ORDER BY n.period LIMIT 1 RETURN n.period
  } AS ekonomi,
  COLLECT {
    MATCH (n:Avtal) USING INDEX n:Avtal(gallerFran) WHERE n.gallerFran IS NOT NULL
    WITH n ORDER BY n.gallerFran LIMIT 1 RETURN n.gallerFran
  } AS avtal
