package se.uppdragsgrafen.extract.profile;

import org.jspecify.annotations.Nullable;

/**
 * The columns of a table of uppdrag, by what their heads say.
 *
 * @param titel what is to be done
 * @param namnd who owns it
 * @param status what became of it
 * @param kommentar what is said of it
 * @param nummer its number
 */
public record UppdragTable(Template titel, @Nullable Template namnd, @Nullable Template status,
		@Nullable Template kommentar, @Nullable Template nummer) {
}
