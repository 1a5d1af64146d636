package se.uppdragsgrafen.fact;

/**
 * An id that was replaced, as a steward says in {@code tidigare-id.csv}. Several of one
 * earlier id are a split; several of one id a merge.
 *
 * @param tidigare the id that was given out
 * @param id the one that holds instead
 */
public record TidigareId(String tidigare, String id) {
}
