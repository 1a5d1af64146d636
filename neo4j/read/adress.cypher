// What ids lead to: what the log last says of each, what it last said while there was more to say, and the ids that packages
// say replaced it.
UNWIND $id AS id
OPTIONAL CALL (id) {
  MATCH (a:Andring {faktum: id})
  RETURN a ORDER BY a.nr DESC LIMIT 1
}
OPTIONAL CALL (id) {
  MATCH (b:Andring {faktum: id})
  WHERE b.innehall IS NOT NULL
  RETURN b ORDER BY b.nr DESC LIMIT 1
}
RETURN id, a {.nr, .slag, .typ, .faktum, .hash, .innehall, .utgava, .paket, tid: toString(a.tid)} AS sist,
  b.innehall AS innehall, COLLECT { MATCH (t:Tidigare {tidigare: id}) WITH DISTINCT t.id AS ny ORDER BY ny RETURN ny } AS nya
