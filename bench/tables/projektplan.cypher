MATCH (n:Projektplan)
RETURN n.id AS id, n.titel AS titel, n.syfte AS syfte, n.effektmal AS effektmal, n.fran AS fran, n.till AS till,
  head([(n)<-[:HAR_PROJEKTPLAN]-(a:Arende) | a.id]) AS arende, [(n)-[:STYRS_AV]->(s) | s.id] AS styrdokument,
  [(n)-[:REGLERAS_AV]->(a) | a.id] AS avtal, [(n)-[:SAMVERKAR_MED]->(p) | p.id] AS samverkansparter,
  [(n)<-[:HAR_PROJEKTPLAN]-(u:Uppdrag) | u.id] AS uppdrag, [(n)-[:HAR_BELAGG]->(b) | b.id] AS kallor
