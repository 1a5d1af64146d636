package se.uppdragsgrafen.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.google.re2j.Pattern;

import se.uppdragsgrafen.extract.FactList.Listed;

/**
 * A document and its fact list with other titles, names, figures and dates, in another
 * order. What becomes of the list does not depend on what any reader makes of the
 * document.
 */
final class AlteredDocument {

	/**
	 * Cells of a line of an internal control: what is counted, how it went, and the times
	 * before the last.
	 */
	private static final Pattern CONTROL = Pattern.compile("[^\t]*\t(?i:helt|delvis|saknas)(?:\t[\\d%]+){4}\\s*");

	private static final int FIRST_TIME = 2;

	private static final int LAST_TIME = 5;

	private static final Pattern NOTHING = Pattern.compile("[^\\s\\S]");

	private final List<Listed> rows;

	private final String[] lines;

	/** Where the lines stood, from 0. */
	private final List<Integer> order;

	private final AlteredValues values;

	/**
	 * Alters all but the order.
	 * @param names what is read beside the document: names and their aliases
	 * @param profile how such documents look, as its file has it
	 */
	AlteredDocument(String text, List<Listed> rows, Collection<String> names, String profile) {
		this.rows = rows;
		this.lines = text.split("\n", -1);
		this.order = new ArrayList<>(IntStream.range(0, this.lines.length).boxed().toList());
		List<String> all = Stream.concat(names.stream(), rows.stream().flatMap(AlteredValues::names)).toList();
		this.values = new AlteredValues(rows, AlteredMoney.in(this.lines), new AlteredWords(all, profile),
				AlteredNumbers.of(rows));
		Arrays.setAll(this.lines, (i) -> this.values.line(turned(this.lines[i])));
	}

	/**
	 * What was found at one time is found at the next, and at the last but one at the
	 * first.
	 */
	private static String turned(String line) {
		if (!CONTROL.matches(line)) {
			return line;
		}
		List<String> cells = Arrays.asList(line.split("\t", -1));
		Collections.rotate(cells.subList(FIRST_TIME, LAST_TIME), 1);
		return String.join("\t", cells);
	}

	/** A name that is read beside the document. */
	String name(String name) {
		return this.values.name(name);
	}

	/**
	 * Turns the order of parts around, wherever such parts follow each other.
	 * @param begins how the first line of each begins
	 * @param ends how the line after the last one begins; empty for the end of the
	 * document
	 */
	AlteredDocument reversed(String begins, String ends) {
		Pattern begin = Pattern.compile(begins + ".*");
		Pattern end = ends.isEmpty() ? NOTHING : Pattern.compile(ends + ".*");
		int from = 0;
		while (from < this.order.size()) {
			int first = next(begin, from);
			int last = next(end, first + 1);
			if (first < last && (ends.isEmpty() || last < this.order.size())) {
				reverse(this.order.subList(first, last), begin);
			}
			from = last;
		}
		return this;
	}

	private int next(Pattern pattern, int from) {
		int at = from;
		while (at < this.order.size() && !pattern.matches(this.lines[this.order.get(at)])) {
			at++;
		}
		return at;
	}

	private void reverse(List<Integer> range, Pattern begin) {
		List<List<Integer>> parts = new ArrayList<>();
		for (int line : range) {
			if (begin.matches(this.lines[line])) {
				parts.add(new ArrayList<>());
			}
			parts.getLast().add(line);
		}
		Collections.reverse(parts);
		Collections.copy(range, parts.stream().flatMap(List::stream).toList());
	}

	String text() {
		return this.order.stream().map((each) -> this.lines[each]).collect(Collectors.joining("\n"));
	}

	/** The facts that it states now. */
	List<Listed> list() {
		int[] now = new int[this.lines.length];
		for (int i = 0; i < now.length; i++) {
			now[this.order.get(i)] = i + 1;
		}
		return this.rows.stream().map((each) -> {
			int[] at = Arrays.stream(now, each.from() - 1, each.to()).sorted().toArray();
			return new Listed(each.art(), each.typ(), at[0], at[at.length - 1], this.values.key(each),
					this.values.falt(each));
		}).toList();
	}

}
