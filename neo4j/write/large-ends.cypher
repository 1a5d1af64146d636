// What it has changed in all; after this it is a package like others.
MATCH (d:Datamangd {id: 'datamangd'})
WITH d, d.halvNya AS nya, d.halvAndrade AS andrade, d.halvBorttagna AS borttagna
REMOVE d.halvPaket, d.halvMapp, d.halvHash, d.halvFran, d.halvNya, d.halvAndrade, d.halvBorttagna
RETURN nya, andrade, borttagna
