package se.uppdragsgrafen.catalogue.address;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Vocabulary;
import se.uppdragsgrafen.query.andringar.Change;

/**
 * A fact that somebody asks for.
 *
 * @param change how it became as it is
 * @param type its kind
 * @param values by column
 */
public record Subject(Change change, FactType type, Map<String, @Nullable Object> values) {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final TypeReference<Map<String, @Nullable Object>> CONTENT = new TypeReference<>() {
	};

	/** What is printed at the top of a thing, the first that a kind has. */
	private static final List<String> TITLES = List.of("titel", "namn", "rubrik", "benamning", "moment", "vad", "avser",
			"text");

	/** What stands for a title where only a line is to be had. */
	private static final List<String> REASONS = List.of("motivering");

	/** What tells a thing without a title from its like. */
	private static final List<String> MARKS = List.of("datum", "period", "ar", "nummer", "fas", "typ", "status", "kon",
			"slag", "varde", "beloppKr", "sida", "franRad");

	private static final String KRONOR = "Kr";

	/** What an entry of the log is about. */
	static Subject of(Change change) {
		return known(change, change.innehall()).orElseThrow();
	}

	/**
	 * What an entry of the log is about, where that is known.
	 * @param content what it was, as JSON; null where nobody is to know
	 */
	public static Optional<Subject> known(Change change, @Nullable String content) {
		return (content == null) ? Optional.empty() : Vocabulary.ofId(change.id())
			.map((type) -> new Subject(change, type, JSON.readValue(content, CONTENT)));
	}

	/** Its values, one for each column. */
	List<@Nullable Object> row() {
		return this.type.columns().stream().<@Nullable Object>map((column) -> this.values.get(column.name())).toList();
	}

	/** The permanent key. */
	public String id() {
		return this.change.id();
	}

	/** What it is called, or what tells it from its like. */
	public String title() {
		return Stream.concat(first(TITLES), first(REASONS)).findFirst().orElseGet(() -> marks().orElse(id()));
	}

	/** What tells it from its like; nothing where there is no such. */
	Optional<String> marks() {
		String marks = first(MARKS).limit(3).collect(Collectors.joining(" · "));
		return marks.isEmpty() ? Optional.empty() : Optional.of(marks);
	}

	/** What it is called in its document; nothing where it has no title. */
	Optional<String> name() {
		return first(TITLES).findFirst();
	}

	private Stream<String> first(List<String> columns) {
		return columns.stream().filter((column) -> this.values.get(column) != null).map(this::written);
	}

	private String written(String column) {
		Object value = this.values.get(column);
		return (value instanceof Number kronor && column.endsWith(KRONOR))
				? String.format(Locale.ROOT, "%,d kr", kronor.longValue()).replace(',', ' ') : String.valueOf(value);
	}

	/** The elements of a value: of a list, of a single value, or none. */
	List<String> texts(String column) {
		return switch (this.values.get(column)) {
			case null -> List.of();
			case List<?> list -> list.stream().map(String::valueOf).toList();
			case Object value -> List.of(value.toString());
		};
	}

	/** One of the values; null where it has none. */
	@Nullable String text(String column) {
		Object value = this.values.get(column);
		return (value != null) ? value.toString() : null;
	}

}
