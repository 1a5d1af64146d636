package se.uppdragsgrafen.sprak;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The terms of the search index. Kinds are told apart by a mark, so that none passes for
 * another: the word as written (bostäder), a stem (_bostad), either without dots where it
 * has any (@bostader, @_kok), and a reference however it is joined (#2022.471).
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

	static String reference(String joined) {
		return "#" + joined;
	}

	void add(Word word) {
		if (word.isJoined()) {
			put(word.text());
			addPart(word.together());
			word.references().forEach((each) -> keep(reference(each)));
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
