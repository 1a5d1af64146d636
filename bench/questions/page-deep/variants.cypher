// Places in the second half of the list of all.
MATCH (u:Uppdrag) WITH u.id AS id ORDER BY u.id WITH collect(id) AS alla
WITH alla, size(alla) / 2 AS halv
UNWIND range(0, $count - 1) AS i
WITH alla, toInteger(halv + i * (size(alla) - 101 - halv) / $count) AS plats WHERE plats >= 0
RETURN alla[plats] AS id, plats + 1 AS antal
