MATCH (:Node)-[r]->()
DELETE r
