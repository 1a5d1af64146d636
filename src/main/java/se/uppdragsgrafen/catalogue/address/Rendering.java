package se.uppdragsgrafen.catalogue.address;

import java.util.function.Function;

/**
 * Writes a fact in one format.
 *
 * @param format the format
 * @param writer may read more of the graph where it needs more: all is of one edition
 */
record Rendering(Format format, Function<Subject, String> writer) {
}
