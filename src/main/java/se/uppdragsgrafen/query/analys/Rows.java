package se.uppdragsgrafen.query.analys;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A page of an analysis.
 *
 * @param totalCount how many rows there are on all pages
 * @param rows by column; a node is its id, or a map with its {@code id} and what a
 * listing shows of it
 */
public record Rows(long totalCount, List<Map<String, @Nullable Object>> rows) {
}
