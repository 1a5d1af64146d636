package se.uppdragsgrafen.extract.masking;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

import se.uppdragsgrafen.document.Line;
import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.extract.reading.Draft;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.extract.wording.Numbers;

/** Numbers that must not be shown, by the lines that print them. */
public final class Hidden {

	static final String MASK = "[undertryckt]";

	private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[ \\x{a0}.]\\d{3})+");

	private static final Pattern TOKEN = Pattern.compile("\\pL+|\\d+(?:[.,]\\d+)?");

	private static final Pattern NO_LETTERS = Pattern.compile("[^\\pL\\pN]+");

	/** Columns with the document's words, or with figures taken from them. */
	private static final Set<String> PROSE = Set.of("kommentar", "beslut", "underlag", "somSkrivet", "text", "vad",
			"varde1", "varde2", "differens", "statusText", "sammanfattning", "beskrivning", "delaktiviteter");

	private final List<Line> lines;

	private final NavigableMap<Integer, Set<BigDecimal>> numbers = new TreeMap<>();

	Hidden(List<Line> lines) {
		this.lines = lines;
	}

	void add(Collection<Span> at, BigDecimal number) {
		for (Span each : at) {
			for (int line = each.from(); line <= each.to(); line++) {
				this.numbers.computeIfAbsent(line, (key) -> new HashSet<>()).add(number.abs().stripTrailingZeros());
			}
		}
	}

	/** What a line says without them. */
	String without(int line, String text) {
		return without(text, this.numbers.getOrDefault(line, Set.of()));
	}

	/** Takes them out of all that rows say after the same lines. */
	void remove(Draft draft) {
		if (this.numbers.isEmpty()) {
			return;
		}
		for (Row row : draft.rows()) {
			Map<Integer, Set<BigDecimal>> here = new TreeMap<>();
			row.evidence().forEach((each) -> here.putAll(this.numbers.subMap(each.from(), true, each.to(), true)));
			if (!here.isEmpty()) {
				row.rewrite((column, text) -> PROSE.contains(column.name()) ? without(text, here) : text);
			}
		}
	}

	private String without(String text, Map<Integer, Set<BigDecimal>> here) {
		return text.lines().map((paragraph) -> {
			Set<BigDecimal> said = here.entrySet()
				.stream()
				.filter((each) -> sameWords(paragraph, this.lines.get(each.getKey() - 1).original()))
				.flatMap((each) -> each.getValue().stream())
				.collect(Collectors.toSet());
			return without(paragraph, said);
		}).collect(Collectors.joining("\n"));
	}

	/** Whether one stands in the other, however it is broken into lines. */
	private static boolean sameWords(String paragraph, String line) {
		String first = letters(paragraph);
		String second = letters(line);
		return !second.isEmpty() && (first.contains(second) || second.contains(first));
	}

	private static String letters(String text) {
		return NO_LETTERS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
	}

	private static String without(String text, Set<BigDecimal> numbers) {
		return numbers.isEmpty() ? text : without(TOKEN, without(GROUPED, text, numbers), numbers);
	}

	private static String without(Pattern tokens, String text, Set<BigDecimal> numbers) {
		Matcher token = tokens.matcher(text);
		StringBuilder without = new StringBuilder();
		while (token.find()) {
			boolean hidden = number(token.group()).filter(numbers::contains).isPresent();
			token.appendReplacement(without, Matcher.quoteReplacement(hidden ? MASK : token.group()));
		}
		return token.appendTail(without).toString();
	}

	/** A zero in front makes it a part of a date. */
	private static Optional<BigDecimal> number(String token) {
		if (token.length() > 1 && token.startsWith("0") && Character.isDigit(token.charAt(1))) {
			return Optional.empty();
		}
		Optional<BigDecimal> spelled = Optional.of(token)
			.filter((each) -> Character.isLetter(each.charAt(0)))
			.flatMap(Numbers::counting)
			.map(BigDecimal::new);
		return spelled.or(() -> Numbers.of(token.replace("\u00a0", ""))).map(BigDecimal::stripTrailingZeros);
	}

}
