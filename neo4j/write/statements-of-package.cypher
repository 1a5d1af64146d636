MATCH (:Paket {namn: $paket})-[a:ANGER]->()
RETURN a.id AS id, a.hash AS hash, a.fil AS fil, a.rad AS rad
