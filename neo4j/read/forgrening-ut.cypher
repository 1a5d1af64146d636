// How many nodes nearly all nodes of a type reach along relationships that leave them. Labels and types are
// parameters, so that one plan serves all relations.
MATCH (n:$($typ))
WITH n LIMIT $prov
RETURN percentileDisc(COUNT { (n)-[:$any($relationer)]->(:$($mal)) }, 0.99) AS antal
