package se.uppdragsgrafen.graph;

/**
 * What a redaction has done.
 *
 * @param utgava the number of the edition without the facts
 * @param facts how many were taken away, with what said something of them
 */
public record Redacted(long utgava, int facts) {

}
