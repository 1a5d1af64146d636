package se.uppdragsgrafen.query.analys;

/**
 * One column of an analysis.
 *
 * @param name the name
 * @param kind what a value is
 * @param type the type of the node, for {@link Kind#NODE}; elsewhere that of the schema
 * @param list whether a row has several
 * @param required whether every row has it
 * @param description what it says, its unit, when it is null
 */
public record Column(String name, Kind kind, String type, boolean list, boolean required, String description) {
}
