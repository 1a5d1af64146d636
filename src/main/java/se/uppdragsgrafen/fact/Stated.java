package se.uppdragsgrafen.fact;

/**
 * A fact and the row that states it.
 *
 * @param fact the fact
 * @param file the data package and its file, as {@code package/table.csv}
 * @param row the line of the file where the row begins, from 1; the header is line 1
 */
public record Stated(Fact fact, String file, int row) {
}
