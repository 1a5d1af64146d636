// $sok: the words of the question as the index has them, which the server makes of $text.
CALL db.index.fulltext.queryNodes('sok', $sok) YIELD node AS u, score
WHERE u:Uppdrag
WITH u, score ORDER BY score DESC, u.id LIMIT 20
RETURN u.id, u.titel
