// What could not be written, and why, until it can or is dropped. No other load tries it again.
MERGE (m:Misslyckad {mapp: $mapp})
SET m.paket = $paket, m.fel = $fel, m.nar = datetime()
