MATCH (d:Datamangd {id: 'datamangd'})
SET d.utgava = $utgava, d.uppdaterad = datetime()
