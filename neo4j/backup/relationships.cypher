MATCH (a)-[r]->(b)
RETURN elementId(a) AS fran, type(r) AS typ, elementId(b) AS till, properties(r) AS egenskaper
