MATCH (d:Datamangd {id: 'datamangd'})
SET d.utgava = d.utgava + 1, d.uppdaterad = datetime()
WITH d
MATCH (p:Paket {namn: $paket})
SET p.utgava = d.utgava
RETURN d.utgava AS utgava
