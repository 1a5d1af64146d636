// The documents among these facts, and those that these pieces of evidence are in.
UNWIND $rader AS id
MATCH (:Node {id: id})-[:UR]->{0,1}(d:Dokument)
RETURN DISTINCT d.id AS id
