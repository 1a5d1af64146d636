// $dolda: what stands for each id.
MATCH (t:Tidigare)
WHERE $dolda[t.tidigare] IS NOT NULL OR $dolda[t.id] IS NOT NULL
SET t.tidigare = coalesce($dolda[t.tidigare], t.tidigare), t.id = coalesce($dolda[t.id], t.id)
