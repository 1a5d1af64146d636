// What nodes of a type are asked for by. Filters compare the names themselves.
MATCH (n:$($typ))-[:HETER]->(k:Namn)
RETURN k.nyckel AS namn, k.nyckel AS nyckel, min(coalesce(n.namn, n.titel, n.id)) AS titel
LIMIT $flest
