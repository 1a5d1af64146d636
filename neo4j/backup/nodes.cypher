MATCH (n)
RETURN elementId(n) AS id, labels(n) AS etiketter, properties(n) AS egenskaper
