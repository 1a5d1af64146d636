MATCH (d:Datamangd {id: 'datamangd'})
SET d.nr = $nr, d.halvNya = d.halvNya + $nya, d.halvAndrade = d.halvAndrade + $andrade,
  d.halvBorttagna = d.halvBorttagna + $borttagna
