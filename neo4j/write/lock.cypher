// One load at a time: writing to the data set's node holds it until the transaction ends.
MERGE (d:Datamangd {id: 'datamangd'})
ON CREATE SET d.utgava = 0
SET d.utgava = d.utgava
RETURN d.utgava AS utgava, d.form AS form
