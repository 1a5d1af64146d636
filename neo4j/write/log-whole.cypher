// How many editions and changes there are, and how many their numbers say: those begin at one and have no gaps.
OPTIONAL MATCH (d:Datamangd {id: 'datamangd'})
WITH coalesce(d.utgava, 0) AS utgava, coalesce(d.nr, 0) AS nr
CALL (utgava) {
  MATCH (u:Utgava)
  RETURN count(u) AS utgavor, count(CASE WHEN 1 <= u.nummer <= utgava THEN 1 END) AS utgavorInom
}
CALL (nr) {
  MATCH (a:Andring)
  RETURN count(a) AS andringar, count(CASE WHEN 1 <= a.nr <= nr THEN 1 END) AS andringarInom
}
RETURN utgava, nr, utgavor, utgavorInom, andringar, andringarInom
