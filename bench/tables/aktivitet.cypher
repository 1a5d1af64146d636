MATCH (p:Projektplan)-[:HAR_AKTIVITET]->(n:Aktivitet)
RETURN n.id AS id, n.fas AS fas, n.fran AS fran, n.till AS till, n.lopande AS lopande, n.text AS text,
  p.id AS projektplan, [(n)-[:HAR_BELAGG]->(b) | b.id] AS kallor
