package se.uppdragsgrafen.fact;

/**
 * A reference to another fact of the same data package.
 *
 * @param <T> what is referred to
 * @param id the id of the fact referred to
 */
@SuppressWarnings("UnusedTypeParameter") // read by reflection: it names the table
											// referred to
public record Ref<T extends Fact>(String id) {
}
