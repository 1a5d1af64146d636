package se.uppdragsgrafen.extract.masking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

/**
 * Words with capitals that follow each other.
 *
 * @param words as printed
 * @param gaps what stands before each
 * @param begins whether a sentence begins with the first
 * @param title whether the title of a person stands before them
 * @param party whether the letter of a party stands after them
 */
record PersonRun(List<String> words, List<String> gaps, boolean begins, boolean title, boolean party) {

	/** The longest name that is looked up. */
	private static final int LONGEST = 8;

	private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\pL'’]*(?:-\\pL+)*");

	private static final Pattern SURNAME = Pattern.compile("\\pL{2,}(?:son|qvist|kvist|ström|gren)s?");

	static PersonRun of(String run, boolean begins, boolean title, boolean party) {
		List<String> words = new ArrayList<>();
		List<String> gaps = new ArrayList<>();
		Matcher word = WORD.matcher(run);
		int end = 0;
		while (word.find()) {
			gaps.add(run.substring(end, word.start()));
			words.add(word.group());
			end = word.end();
		}
		return new PersonRun(words, gaps, begins, title, party);
	}

	/** The words, each name as a mask. */
	String without(Known known, boolean sure) {
		BitSet names = names(known);
		StringBuilder without = new StringBuilder();
		int at = 0;
		while (at < this.words.size()) {
			int end = Math.max(at + 1, names.nextClearBit(at));
			boolean masked = names.get(at) && person(at, end, sure);
			without.append(this.gaps.get(at));
			if (masked) {
				without.append(Persons.MASK);
			}
			else {
				without.append(this.words.get(at));
				for (int i = at + 1; i < end; i++) {
					without.append(this.gaps.get(i)).append(this.words.get(i));
				}
			}
			at = end;
		}
		return without.toString();
	}

	private boolean person(int from, int to, boolean sure) {
		boolean titled = (from == 0) ? this.title : Persons.title(this.words.get(from - 1));
		boolean marked = titled || (this.party && to == this.words.size());
		boolean first = this.words.subList(from, to).stream().anyMatch(FirstNames::has);
		long whole = this.words.subList(from, to).stream().filter((each) -> each.length() > 1).count();
		boolean listed = this.gaps.subList(from + 1, to)
			.stream()
			.anyMatch((each) -> each.startsWith(",") || each.startsWith("\t"));
		if (listed && !first) {
			return false;
		}
		return marked || (to - from > 1 && whole > 0 && (first || !sure));
	}

	/** Which words may be part of a person's name. */
	private BitSet names(Known known) {
		BitSet names = new BitSet();
		for (int i = 0; i < this.words.size(); i++) {
			names.set(i, maybe(known, i));
		}
		for (int i = 0; i < this.words.size(); i++) {
			for (int to = Math.min(this.words.size(), i + LONGEST); to > i; to--) {
				if (known.name(this.words.subList(i, to))) {
					names.clear(i, to);
				}
			}
		}
		return names;
	}

	private boolean maybe(Known known, int at) {
		String word = this.words.get(at);
		if (FirstNames.has(word)) {
			return true;
		}
		boolean afterFirst = at > 0 && FirstNames.has(this.words.get(at - 1));
		if (Known.thing(word) || Persons.title(word)
				|| (capitals(word) && !(afterFirst && capitals(this.words.get(at - 1))))) {
			return false;
		}
		if (afterFirst) {
			return true;
		}
		return !known.common(word) && !(at == 0 && this.begins && !beforeName());
	}

	/** A first word that is a name for what comes after it. */
	private boolean beforeName() {
		if (this.party) {
			return true;
		}
		return this.words.size() > 1 && (FirstNames.has(this.words.get(1)) || SURNAME.matches(this.words.get(1)));
	}

	/** An abbreviation; an initial is none. */
	private static boolean capitals(String word) {
		return word.length() > 1 && word.equals(word.toUpperCase(java.util.Locale.ROOT));
	}

}
