UNWIND $rader AS rad
MATCH (a:Andring {nr: rad.nr})
SET a.innehall = rad.innehall, a.hash = rad.hash
