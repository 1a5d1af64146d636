MATCH (:Kommun {kod: $kod})-[:HAR_NAMND]->()-[:ANSVARAR_FOR|MEDVERKAR_I]->(u)
WITH DISTINCT u
RETURN u.status AS status, count(*) AS antal
