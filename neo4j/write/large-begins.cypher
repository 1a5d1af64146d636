// A package that is written in several transactions: what it is, what the log had before it, what it has changed so far.
// Until all of it is written, nobody is to take what is loaded of it for any version of it.
MATCH (d:Datamangd {id: 'datamangd'})
SET d.halvPaket = $paket, d.halvMapp = $mapp, d.halvHash = $hash, d.halvFran = coalesce(d.halvFran, d.nr, 0),
  d.halvNya = coalesce(d.halvNya, 0), d.halvAndrade = coalesce(d.halvAndrade, 0),
  d.halvBorttagna = coalesce(d.halvBorttagna, 0)
MERGE (p:Paket {namn: $paket})
ON CREATE SET p.utgava = 0, p.beslut = []
SET p.hash = ''
