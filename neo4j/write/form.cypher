MATCH (d:Datamangd {id: 'datamangd'})
SET d.form = $form
