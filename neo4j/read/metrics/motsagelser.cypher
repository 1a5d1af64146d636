// How many contradictions of each kind there are, by kommun; those of the analysis, counted as there.
UNWIND coalesce($kommun, COLLECT { MATCH (k:Kommun) RETURN k.kod }) AS kod
MATCH (k:Kommun {kod: kod})-[:HAR_DOKUMENT]->(:Dokument)<-[:UR]-(m:Motsagelse)
WITH m, k ORDER BY k.kod
WITH m, head(collect(k)) AS k
WITH k, m.typ AS typ, count(m) AS antal ORDER BY k.kod, typ
WITH collect({kommunkod: k.kod, kommunnamn: k.namn, typ: typ, antal: antal}) AS alla
RETURN size(alla) AS totalCount, alla[$offset..$offset + $first] AS rader
