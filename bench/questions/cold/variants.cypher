// Uppdrag all over the country.
MATCH (u:Uppdrag) WITH u.id AS id ORDER BY reverse(u.id) WITH collect(id) AS alla
UNWIND range(0, $count - 1) AS i
RETURN alla[toInteger(i * size(alla) / $count)] AS id
