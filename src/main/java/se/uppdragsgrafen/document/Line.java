package se.uppdragsgrafen.document;

import org.jspecify.annotations.Nullable;

/**
 * One line as it was published.
 *
 * @param number counted from 1 through the whole document
 * @param page counted from 1; null where the document has no pages
 * @param original the characters of the line, unchanged
 */
public record Line(int number, @Nullable Integer page, String original) {
}
