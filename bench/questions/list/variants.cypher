// Each kommun with each year that it has uppdrag of, in no order.
MATCH (k:Kommun)-[:HAR_NAMND]->()-[:ANSVARAR_FOR]->(u:Uppdrag) WHERE u.ar IS NOT NULL
WITH DISTINCT k.kod AS kod, u.ar AS ar ORDER BY reverse(kod + toString(ar)) LIMIT $count
RETURN kod, ar, toString(ar) + '-T3' AS period
