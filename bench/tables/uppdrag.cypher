MATCH (n:Uppdrag)
RETURN n.id AS id, n.titel AS titel, n.beskrivning AS beskrivning, n.ar AS ar, n.arUnderforstatt AS arUnderforstatt,
  n.frist AS frist, n.delaktiviteter AS delaktiviteter, [(n)<-[:ANSVARAR_FOR]-(m) | m.id] AS ansvariga,
  [(n)<-[:MEDVERKAR_I]-(m) | m.id] AS medverkande, [(n)<-[:NAMNS_I]-(m) | m.id] AS namns,
  [(n)<-[:GER]-(m) | m.id] AS uppdragsgivare, [(n)-[:BIDRAR_TILL]->(l) | l.id] AS mal,
  [(n)-[:STYRS_AV]->(s) | s.id] AS styrdokument, [(n)-[:SAMVERKAR_MED]->(p) | p.id] AS samverkansparter,
  [(n)-[:REGLERAS_AV]->(a) | a.id] AS avtal, [(n)-[:HAR_BELAGG]->(b) | b.id] AS kallor
