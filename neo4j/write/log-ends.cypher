// How far the log goes.
MATCH (d:Datamangd {id: 'datamangd'})
SET d.nr = $nr
