MATCH (k:Kommun) WHERE EXISTS { (k)-[:HAR_NAMND]->()-[:ANSVARAR_FOR]->(:Uppdrag) }
WITH k.kod AS kod ORDER BY reverse(k.kod) LIMIT $count
RETURN kod
