package se.uppdragsgrafen.sprak;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** A set of words, asked for by what a stem ends with. */
final class Known {

	/** Words that stand last in compounds. */
	static final Known LAST_PARTS = new Known(Wordlist.read("efterled.txt").stream());

	/** Words that no ending is to be cut from. */
	static final Known BASES = new Known(
			Stream.concat(Wordlist.read("efterled.txt").stream(), Inflection.compoundable().stream()));

	private final Set<String> stems = new HashSet<>();

	private final int longest;

	private Known(Stream<String> words) {
		words.forEach(this::add);
		this.longest = this.stems.stream().mapToInt(String::length).max().orElse(0);
	}

	/** A final consonant belongs to the word, a final vowel goes with the endings. */
	private void add(String word) {
		this.stems.add((word.endsWith("a") || word.endsWith("e")) ? Ending.cut(word) : word);
	}

	boolean contains(String stem) {
		return this.stems.contains(stem);
	}

	/**
	 * Where the longest of these words begins that the given stem ends with.
	 * @param stem a stem
	 * @return the index, 0 when the whole is one, or -1 when there is none
	 */
	int last(String stem) {
		for (int start = Math.max(0, stem.length() - this.longest); start < stem.length(); start++) {
			if (start != 1 && this.stems.contains(stem.substring(start))) {
				return start;
			}
		}
		return -1;
	}

}
