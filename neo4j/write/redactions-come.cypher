UNWIND $rader AS rad
MERGE (r:Redaktion {id: rad.id})
SET r.varfor = rad.varfor, r.tid = datetime(rad.tid)
