MERGE (p:Paket {namn: $paket})
SET p.hash = $hash, p.utgava = $utgava, p.beslut = $beslut
