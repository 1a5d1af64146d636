MATCH (p:Paket)
RETURN p.namn AS namn, p.hash AS hash, p.utgava AS utgava
