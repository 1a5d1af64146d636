// Whoever writes an edition holds the data set's node: while it is held here, none is written.
MATCH (d:Datamangd {id: 'datamangd'})
SET d.last = true
REMOVE d.last
WITH d
WHERE d.halvPaket IS NOT NULL
RETURN d.halvPaket AS paket, d.halvMapp AS mapp
