package se.uppdragsgrafen.sprak;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

import org.apache.lucene.queryparser.classic.QueryParserBase;

/**
 * One required word of a query: the terms that it may be found by, the better the higher.
 */
final class Clause {

	private static final int SHORTEST_BEGINNING = 2;

	private final StringJoiner ways = new StringJoiner(" OR ", "+(", ")");

	private Clause() {
	}

	static String of(Word word) {
		Clause clause = new Clause();
		if (word.isJoined()) {
			clause.addJoined(word);
		}
		else {
			clause.addSimple(word.text());
		}
		return clause.ways.toString();
	}

	private void addSimple(String word) {
		add(word, "^8");
		addBeginning(word, "^1");
		if (!Word.hasDigit(word)) {
			addStem(word);
		}
	}

	private void addStem(String word) {
		String stem = Terms.stem(Stem.of(word));
		add(stem, "^4");
		if (Letters.withoutDots(word).equals(word)) {
			add(Terms.withoutDots(word), "^0.5");
			add(Terms.withoutDots(stem), "^0.5");
			addBeginning(Terms.withoutDots(word), "^0.1");
		}
	}

	/** "LSS-bostäder" is also LSS and bostäder; a dnr, a date or a law is only itself. */
	private void addJoined(Word word) {
		add(word.text(), "^8");
		addBeginning(word.text(), "^1");
		addSimple(word.together());
		addReference(word.references());
		if (!word.isReference()) {
			this.ways
				.add(word.parts().stream().map(Word::of).map(Clause::of).collect(Collectors.joining(" ", "(", ")")));
		}
	}

	/**
	 * However its parts are joined, and also where a blank stands before its year: "SN
	 * 2022/471" for SN.2022.471.
	 */
	private void addReference(List<String> references) {
		if (references.isEmpty()) {
			return;
		}
		String whole = references.getFirst();
		add(Terms.reference(whole), "^6");
		addBeginning(Terms.reference(whole), "^1");
		if (references.size() > 1) {
			String fromYear = references.get(1);
			String before = whole.substring(0, whole.length() - fromYear.length() - 1);
			this.ways.add("(+%s +%s)^2".formatted(QueryParserBase.escape(before),
					QueryParserBase.escape(Terms.reference(fromYear))));
		}
	}

	private void add(String term, String boost) {
		this.ways.add(QueryParserBase.escape(term) + boost);
	}

	private void addBeginning(String term, String boost) {
		if (term.length() >= SHORTEST_BEGINNING) {
			this.ways.add(QueryParserBase.escape(term) + "*" + boost);
		}
	}

}
