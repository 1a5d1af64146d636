package se.uppdragsgrafen.sprak;

import java.util.List;
import java.util.function.UnaryOperator;

/** Words in all their forms, and how many of them a stemmer brings together. */
final class Forms {

	private final List<List<String>> words;

	Forms(String name) {
		this.words = Wordlist.read(name).stream().map(line -> List.of(line.split(" +"))).map(Forms::plain).toList();
	}

	private static List<String> plain(List<String> forms) {
		return forms.stream().map(Letters::plain).toList();
	}

	/** Words whose forms do not all have the same stem. */
	List<List<String>> dividedBy(UnaryOperator<String> stemmer) {
		return this.words.stream().filter(forms -> forms.stream().map(stemmer).distinct().count() > 1).toList();
	}

	/** Stems that forms of different words have. */
	List<String> confusedBy(UnaryOperator<String> stemmer) {
		List<String> stems = this.words.stream().flatMap(forms -> forms.stream().map(stemmer).distinct()).toList();
		return stems.stream().filter(stem -> stems.indexOf(stem) != stems.lastIndexOf(stem)).distinct().toList();
	}

	int size() {
		return this.words.size();
	}

}
