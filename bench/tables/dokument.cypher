MATCH (k:Kommun)-[:HAR_DOKUMENT]->(n:Dokument)
RETURN n.id AS id, n.titel AS titel, n.url AS url, n.typ AS typ, n.publicerad AS publicerad, n.sha256 AS sha256,
  k.id AS kommun
