MATCH (m:Namnd)-[:HAR_SAMMANTRADE]->(n:Sammantrade)
RETURN n.id AS id, n.datum AS datum, n.plats AS plats, n.lage AS lage, n.art AS art, n.justerat AS justerat,
  n.anslagFran AS anslagFran, n.anslagTill AS anslagTill, m.id AS namnd, [(n)-[:HAR_BELAGG]->(b) | b.id] AS kallor
