// One load at a time: writing to the data set's node holds it until the transaction ends.
// Only after the write is it read: what it held before may be another load's past.
MERGE (d:Datamangd {id: 'datamangd'})
ON CREATE SET d.utgava = 0
SET d.last = true
REMOVE d.last
WITH d
RETURN d.utgava AS utgava, coalesce(d.nr, 0) AS nr, d.form AS form, d {.halvPaket, .halvMapp, .halvHash} AS halv
