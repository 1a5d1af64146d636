package se.uppdragsgrafen.graph;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The keys that a fact is asked for by: id, name, short name, code, alias. */
final class Names {

	private static final Set<String> NAMED = Set.of("Namnd", "Verksamhet", "Samverkanspart", "Styrdokument", "Avtal",
			"Indikator");

	/** What an index can hold with room to spare. */
	private static final int LENGTH = 1000;

	private Names() {
	}

	/** One name of one fact. */
	record Name(String id, String nyckel) {

		Map<String, Object> row() {
			return Map.of("id", this.id, "nyckel", this.nyckel);
		}

	}

	/** The keys of a fact, in lower case. */
	static Set<Name> of(@Nullable Union fact) {
		if (fact == null || !NAMED.contains(fact.type().label())) {
			return Set.of();
		}
		Set<Name> names = new LinkedHashSet<>();
		Stream.of("id", "namn", "titel", "kortnamn", "kod", "beteckning", "alias")
			.flatMap((column) -> fact.texts(column).stream())
			.filter((name) -> name.length() <= LENGTH)
			.forEach((name) -> names.add(new Name(fact.id(), name.toLowerCase(Locale.ROOT))));
		return names;
	}

}
