// What municipalities are asked for by: code, name and id. Filters compare the code.
MATCH (n:Kommun)
UNWIND [n.id, n.kod, toLower(n.namn)] AS namn
RETURN DISTINCT namn, n.kod AS nyckel, n.namn AS titel
LIMIT $flest
