package se.uppdragsgrafen.page;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.query.Message;

/**
 * A condition of a view that its address may hold: a variable of its question.
 *
 * @param name the variable's, the parameter's, and that of its label
 * @param kind how it is written
 * @param choices the values that a reader chooses among; empty where any may be written
 * @param initial what holds where the address says nothing of it; null for nothing
 */
record Filter(String name, Kind kind, List<String> choices, @Nullable String initial) {

	/** How a value is written. */
	enum Kind {

		TEXT, NUMBER, NUMBERS, DECIMAL, TRUTH, DAY

	}

	static Filter text(String name) {
		return new Filter(name, Kind.TEXT, List.of(), null);
	}

	static Filter of(String name, Kind kind) {
		return new Filter(name, kind, List.of(), null);
	}

	static Filter choice(String name, String... choices) {
		return new Filter(name, Kind.TEXT, List.of(choices), null);
	}

	static Filter truth(String name) {
		return new Filter(name, Kind.TRUTH, List.of("true", "false"), null);
	}

	Filter initially(String value) {
		return new Filter(this.name, this.kind, this.choices, value);
	}

	/**
	 * The values as they hold: blank ones are none.
	 * @param given what the address has of it; null where it does not name it
	 */
	List<String> effective(@Nullable List<String> given) {
		if (given == null) {
			return (this.initial != null) ? List.of(this.initial) : List.of();
		}
		return given.stream().filter((each) -> !each.isBlank()).toList();
	}

	/**
	 * The variable's value; one alone as itself, which lists take too.
	 * @throws BadFilter where it is not written as it should be
	 */
	@Nullable Object value(List<String> effective) {
		List<?> values = effective.stream().flatMap((each) -> parts(each).stream()).map(this::read).toList();
		return switch (values.size()) {
			case 0 -> null;
			case 1 -> values.getFirst();
			default -> values;
		};
	}

	private List<String> parts(String text) {
		return (this.kind == Kind.NUMBERS) ? Arrays.stream(text.strip().split("[\\s,;]+")).toList() : List.of(text);
	}

	private Object read(String text) {
		return switch (this.kind) {
			case TEXT, DAY -> text;
			case NUMBER, NUMBERS -> number(text, Integer::valueOf);
			case DECIMAL -> number(text.replace(',', '.'), Double::valueOf);
			case TRUTH -> Boolean.valueOf(text);
		};
	}

	private Object number(String text, Function<String, Object> reading) {
		try {
			return reading.apply(text.strip().replace("\u00a0", ""));
		}
		catch (NumberFormatException ex) {
			throw new BadFilter(Message.of("'%s' is to be a number. Write it with digits.",
					"'%s' ska vara ett tal. Skriv det med siffror.", this.name));
		}
	}

}
