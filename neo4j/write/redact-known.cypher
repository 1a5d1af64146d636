// All ids that the log knows, or that were replaced.
MATCH (a:Andring)
WHERE a.faktum > ''
RETURN a.faktum AS id
UNION
MATCH (t:Tidigare)
RETURN t.tidigare AS id
