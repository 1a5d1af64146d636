package se.uppdragsgrafen.query;

/**
 * One edition of one graph: two copies of the server on one database have the same.
 *
 * @param graph which graph, so that one that is built anew is another; empty before
 * anything is loaded
 * @param number moved by each load that changes something
 */
public record Edition(String graph, long number) {
}
