package se.uppdragsgrafen.graph;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.uppdragsgrafen.fact.Sha256;
import se.uppdragsgrafen.fact.Vocabulary;

/** How facts become nodes in this version of the program. */
final class Form {

	/**
	 * To be raised where nodes come to be built otherwise in code: Nodes, Names, Link,
	 * ChangeLog and the package koppling.
	 */
	private static final int CODE = 3;

	private Form() {
	}

	/** A digest that changes with the vocabulary, the statements and the analysis. */
	static String of(Function<String, String> analysis) {
		String vocabulary = Vocabulary.types()
			.stream()
			.map((type) -> type.label() + type.columns())
			.collect(Collectors.joining());
		String statements = Stream
			.of("nodes", "links", "names", "status", "predecessors", "periods", "link-candidates", "changes")
			.map(CypherText::write)
			.collect(Collectors.joining());
		String words = analysis
			.apply("Bostäder för ställföreträdarens brandsäkerhetssynpunkter, 10-årig nämnd, SN.2022.471, SFS2001:453");
		return Sha256.of(CODE + vocabulary + statements + words);
	}

}
