// $dolda: what stands for each id.
MATCH (a:Andring)
WHERE any(id IN a.dokument WHERE $dolda[id] IS NOT NULL)
SET a.dokument = [id IN a.dokument | coalesce($dolda[id], id)]
