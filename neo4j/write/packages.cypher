MATCH (p:Paket)
RETURN p.namn AS namn, p.hash AS hash, p.antal AS antal, p.utgava AS utgava
