// The edition of the data set: a number that each load moves; 0 before the first.
RETURN COALESCE(COLLECT { MATCH (d:Datamangd) RETURN d.utgava }[0], 0) AS utgava
