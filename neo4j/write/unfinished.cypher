// The package that is written in several transactions, where not all of it is written.
MATCH (d:Datamangd {id: 'datamangd'})
RETURN d {.halvPaket, .halvMapp, .halvHash} AS halv
