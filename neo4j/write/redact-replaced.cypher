// Those of these ids that packages say were replaced.
UNWIND $rader AS id
MATCH (t:Tidigare {tidigare: id})
RETURN DISTINCT id
