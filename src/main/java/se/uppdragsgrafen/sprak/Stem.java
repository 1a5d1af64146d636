package se.uppdragsgrafen.sprak;

/**
 * What the forms of a word have in common. Lucene's stemmer cuts one ending, which leaves
 * "skola" and "skolan" apart: here it cuts until a known word or nothing more to cut is
 * left.
 */
final class Stem {

	private static final int SHORTEST_GENITIVE = 4;

	private Stem() {
	}

	static String of(String word) {
		String stem = Inflection.base(word);
		while (Known.BASES.last(stem) < 0) {
			String cut = cut(stem);
			if (cut.equals(stem)) {
				break;
			}
			stem = cut;
		}
		return stem;
	}

	/** The genitive's s goes by itself, so that "säkerhets" stops at "säkerhet". */
	private static String cut(String word) {
		if (word.endsWith("s")) {
			String rest = word.substring(0, word.length() - 1);
			return (word.length() > SHORTEST_GENITIVE || Known.BASES.contains(rest)) ? rest : word;
		}
		return Ending.cut(word);
	}

}
