// Whoever writes an edition holds the data set's node: while it is held here, none is written.
MATCH (d:Datamangd {id: 'datamangd'})
SET d.last = true
REMOVE d.last
