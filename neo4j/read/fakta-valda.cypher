// Some facts as the log has them after one of its entries, in the order that they are asked for; no content where one was
// gone by then.
UNWIND range(0, size($ids) - 1) AS plats
MATCH (a:Andring {faktum: $ids[plats]})
WHERE a.nr <= $till
WITH plats, a ORDER BY plats, a.nr DESC
WITH plats, head(collect(a)) AS sist
RETURN sist.faktum AS id, sist.innehall AS innehall ORDER BY plats
