// Links over years that are derived, and that a package comes to state itself.
UNWIND $rader AS id
MATCH (k:Koppling {id: id})
WHERE k.halv IS NULL AND NOT EXISTS { (k)<-[:ANGER]-() }
DETACH DELETE k
