// Two words of a title, as one would type them.
MATCH (u:Uppdrag) WITH u.titel AS titel ORDER BY reverse(u.id)
WITH [ord IN split(titel, ' ') WHERE size(ord) > 5] AS ord WHERE size(ord) > 1
WITH DISTINCT ord[0] + ' ' + ord[-1] AS text LIMIT $count
RETURN text
