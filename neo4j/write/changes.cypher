// The log of what was changed, in the order that it was committed in: numbers have no gaps, for the data set's node is held.
// With the documents that the evidence stands in, for evidence may be gone when somebody asks.
UNWIND $rader AS rad
CREATE (:Andring {nr: rad.nr, slag: rad.slag, typ: rad.typ, faktum: rad.faktum, hash: rad.hash, innehall: rad.innehall,
  utgava: rad.utgava, paket: $paket, tid: datetime(), dokument: COLLECT {
    UNWIND rad.kallor AS kalla
    MATCH (:Belagg {id: kalla})-[:UR]->(d:Dokument)
    WITH DISTINCT d.id AS id
    RETURN id ORDER BY id
  }})
