package se.uppdragsgrafen.extract.profile;

import org.jspecify.annotations.Nullable;

/**
 * The columns of a table of goals, by what their heads say.
 *
 * @param titel what is to be reached
 * @param uppfyllelse how far it was; without it, the column after the title
 */
public record MalTable(Template titel, @Nullable Template uppfyllelse) {
}
