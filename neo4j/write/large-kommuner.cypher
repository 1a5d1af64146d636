// The kod of each kommun that the edition that is being written has changed an uppdrag of.
MATCH (d:Datamangd {id: 'datamangd'})
MATCH (a:Andring)
WHERE a.nr > d.halvFran AND a.typ = 'Uppdrag'
RETURN DISTINCT split(a.faktum, '/')[1] AS kod
