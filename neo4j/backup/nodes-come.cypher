UNWIND $rader AS rad
CREATE (n:$(rad.etiketter))
SET n = rad.egenskaper
RETURN elementId(n) AS id
