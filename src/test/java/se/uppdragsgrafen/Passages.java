package se.uppdragsgrafen;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Runs of twenty words, however they are set.
 *
 * @param runs each as its words with a space between
 */
record Passages(Set<String> runs) {

	private static final int WORDS = 20;

	private static final Pattern WORD = Pattern.compile("[0-9A-Za-zÅÄÖåäöÉé]+");

	static Passages of(Stream<String> texts) {
		Set<String> runs = new HashSet<>();
		texts.flatMap(Passages::runs).forEach(runs::add);
		return new Passages(runs);
	}

	/** These but for those of some texts. */
	Passages without(Stream<String> texts) {
		Set<String> left = new HashSet<>(this.runs);
		texts.flatMap(Passages::runs).forEach(left::remove);
		return new Passages(left);
	}

	/** Those that stand in a text. */
	List<String> in(String text) {
		return runs(text).filter(this.runs::contains).toList();
	}

	private static Stream<String> runs(String text) {
		List<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
		return IntStream.rangeClosed(0, words.size() - WORDS)
			.mapToObj((from) -> String.join(" ", words.subList(from, from + WORDS)));
	}

}
