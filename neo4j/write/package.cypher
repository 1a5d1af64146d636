MERGE (p:Paket {namn: $paket})
SET p.hash = $hash, p.antal = $antal
