// The data set's edition: what made it, what it changed, and how far the log goes in it.
MATCH (d:Datamangd {id: 'datamangd'})
CREATE (u:Utgava {nummer: $utgava, paket: $paket, nya: $nya, andrade: $andrade, borttagna: $borttagna, till: $nr,
  tid: datetime()})
SET d.utgava = $utgava, d.nr = $nr, d.uppdaterad = u.tid
