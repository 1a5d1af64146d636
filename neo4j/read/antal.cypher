// How many nodes there are of each type.
UNWIND $typer AS typ
RETURN typ, COUNT { MATCH (n:$(typ)) RETURN n } AS antal
