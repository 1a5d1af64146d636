package se.uppdragsgrafen.query.analys;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One argument of an analysis.
 *
 * @param name the name, and that of the statement's parameter
 * @param kind what a value is
 * @param list whether it takes several
 * @param required whether it must be given
 * @param choices the words that it may be, for {@link Kind#CHOICE}
 * @param otherwise the value where none is given, null where the parameter is then null
 * @param description what it does
 */
public record Argument(String name, Kind kind, boolean list, boolean required, List<String> choices,
		@Nullable Object otherwise, String description) {

	public Argument {
		choices = List.copyOf(choices);
	}

}
