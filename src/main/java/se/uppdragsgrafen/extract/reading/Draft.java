package se.uppdragsgrafen.extract.reading;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.fact.Fact;
import se.uppdragsgrafen.fact.Vocabulary;

/** What has been understood of a document so far: rows by id, and lines without any. */
public final class Draft {

	private final SequencedMap<String, Row> rows = new LinkedHashMap<>();

	private final Map<Integer, LeftOut> leftOut = new TreeMap<>();

	private final Resolutions resolutions = new Resolutions();

	/**
	 * The row with this id, made where there is none.
	 * @param rest the id after its table, as {@code 2380/vard-och-omsorgsnamnden}
	 */
	public Row row(Class<? extends Fact> type, String rest) {
		String id = id(type, rest);
		return this.rows.computeIfAbsent(id, (key) -> new Row(Vocabulary.of(type), key));
	}

	/**
	 * A row of its own, also where another has the same title: that one gets {@code -2}.
	 */
	public Row another(Class<? extends Fact> type, String rest) {
		String free = rest;
		for (int i = 2; find(type, free).isPresent(); i++) {
			free = rest + "-" + i;
		}
		return row(type, free);
	}

	public Optional<Row> find(Class<? extends Fact> type, String rest) {
		return Optional.ofNullable(this.rows.get(id(type, rest)));
	}

	/** In lower case: a period is written 2023-T2. */
	private static String id(Class<? extends Fact> type, String rest) {
		return Vocabulary.of(type).table() + "/" + rest.toLowerCase(Locale.ROOT);
	}

	/** The rows of one type, in the order of the document. */
	public Stream<Row> of(Class<? extends Fact> type) {
		return this.rows.values().stream().filter((each) -> each.type().record() == type);
	}

	public Collection<Row> rows() {
		return this.rows.values();
	}

	public void remove(Row row) {
		this.rows.remove(row.id());
	}

	/** Says why lines became no fact; the first reason stays. */
	public void leaveOut(Span at, LeftOut reason) {
		for (int line = at.from(); line <= at.to(); line++) {
			this.leftOut.putIfAbsent(line, reason);
		}
	}

	public Optional<LeftOut> leftOut(int line) {
		return Optional.ofNullable(this.leftOut.get(line));
	}

	/** What names were taken for. */
	public Resolutions resolutions() {
		return this.resolutions;
	}

}
