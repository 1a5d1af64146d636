// The log of what was changed, in the order that it was committed in: numbers have no gaps, for the data set's node is held.
UNWIND $rader AS rad
CREATE (:Andring {nr: rad.nr, slag: rad.slag, typ: rad.typ, faktum: rad.faktum, hash: rad.hash, innehall: rad.innehall,
  utgava: rad.utgava, paket: $paket, tid: datetime()})
