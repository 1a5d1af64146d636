// How many nodes nearly all nodes of a type reach along relationships that point at them, for each of the given relations.
// Labels and types are parameters, so that one plan serves all.
UNWIND $relationer AS r
CALL (r) {
  MATCH (n:$(r.typ))
  WITH n LIMIT $prov
  RETURN percentileDisc(COUNT { (n)<-[:$any(r.typer)]-(:$(r.mal)) }, 0.99) AS antal
}
RETURN r.nyckel AS nyckel, antal
