package se.uppdragsgrafen.sprak;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What stands in the index. Four kinds, told apart by a mark, so that one kind never
 * passes for another: the word as written (bostäder), a stem (_bostad), and either
 * without dots where it has any (@bostader, @_kok).
 */
final class Terms {

	/** The index would split a longer one. */
	private static final int LONGEST = 255;

	private final Set<String> terms = new LinkedHashSet<>();

	static String stem(String stem) {
		return "_" + stem;
	}

	static String withoutDots(String term) {
		return "@" + Letters.withoutDots(term);
	}

	void add(Word word) {
		if (word.isJoined()) {
			put(word.text());
			addPart(word.together());
		}
		word.parts().forEach(this::addPart);
	}

	private void addPart(String part) {
		if (this.terms.contains(part)) {
			return;
		}
		put(part);
		if (!Word.hasDigit(part)) {
			Compound.parts(part).forEach(stem -> put(stem(stem)));
		}
	}

	private void put(String term) {
		keep(term);
		if (!Letters.withoutDots(term).equals(term)) {
			keep(withoutDots(term));
		}
	}

	private void keep(String term) {
		if (term.length() <= LONGEST) {
			this.terms.add(term);
		}
	}

	@Override
	public String toString() {
		return String.join(" ", this.terms);
	}

}
