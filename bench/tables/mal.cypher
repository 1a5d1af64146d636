MATCH (k:Kommun)-[:HAR_MAL]->(n:Mal)
RETURN n.id AS id, n.nummer AS nummer, n.titel AS titel, n.beskrivning AS beskrivning, n.ar AS ar,
  n.uppfyllelse AS uppfyllelse, k.id AS kommun, head([(n)<-[:HAR_MAL]-(m:Namnd) | m.id]) AS namnd,
  head([(n)<-[:HAR_UNDERORDNAD]-(o:Mal) | o.id]) AS overordnat,
  [(n)-[:SAMVERKAR_MED]->(p) | p.id] AS samverkansparter, [(n)-[:STYRS_AV]->(s) | s.id] AS styrdokument,
  [(n)-[:HAR_BELAGG]->(b) | b.id] AS kallor
