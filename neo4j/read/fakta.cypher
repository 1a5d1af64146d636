// Facts of one type as the log has them after one of its entries, in the order of their ids: so many at a time, those after
// an id. What was gone by then has no content. The indexes are named: what the database thinks of a log that has just grown
// would have it read whole for each of its entries.
MATCH (a:Andring)
USING INDEX a:Andring(typ, faktum, nr)
WHERE a.typ = $typ AND a.faktum > $efter AND a.nr <= $till
  AND NOT EXISTS { MATCH (b:Andring {faktum: a.faktum}) USING INDEX b:Andring(faktum) WHERE b.nr > a.nr AND b.nr <= $till }
WITH a ORDER BY a.typ, a.faktum LIMIT $antal
RETURN a.faktum AS id, a.innehall AS innehall
