// Nämnder that answer for something.
MATCH (n:Namnd) WHERE EXISTS { (n)-[:ANSVARAR_FOR]->(:Uppdrag) }
WITH n.id AS id ORDER BY reverse(n.id) LIMIT $count
RETURN id
