package se.uppdragsgrafen.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SequencedSet;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.fact.Column;
import se.uppdragsgrafen.fact.Fact;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Motsagelse;
import se.uppdragsgrafen.fact.Vocabulary;

/**
 * What several documents state together: lists are united, what one does not say yields
 * to another, and where two say different things the first holds and a contradiction is
 * told.
 */
final class Union {

	/** What a document says where it says nothing. */
	private static final Set<String> UNSTATED = Set.of("EJ_ANGIVEN", "EJ_ANGIVET");

	/** Columns with words: two documents say things in different words. */
	private static final Set<String> WORDS = Set.of("statusText", "somSkrivet", "kommentar", "sammanfattning",
			"beskrivning", "underlag", "text");

	private final Map<String, Fact> facts = new LinkedHashMap<>();

	private final List<Motsagelse> contradictions = new ArrayList<>();

	/** Adds what one document states. */
	void add(List<Fact> stated) {
		for (Fact each : stated) {
			Fact before = this.facts.get(each.id());
			this.facts.put(each.id(), (before != null) ? united(before, each) : each);
		}
	}

	/** All facts, and where the documents contradict each other. */
	List<Fact> facts() {
		List<Fact> all = new ArrayList<>(this.facts.values());
		this.contradictions.forEach((each) -> all.add(BetweenDocuments.of(each, all)));
		return all;
	}

	private Fact united(Fact first, Fact second) {
		FactType type = Vocabulary.of(first);
		List<@Nullable Object> ones = type.values(first);
		List<@Nullable Object> others = type.values(second);
		List<@Nullable Object> values = new ArrayList<>();
		for (int i = 0; i < ones.size(); i++) {
			Column column = type.columns().get(i);
			Object one = ones.get(i);
			Object other = others.get(i);
			values.add(column.list() ? elements(one, other) : stated(one, other));
			if (one != null && other != null && contradict(column, one, other)) {
				this.contradictions
					.add(BetweenDocuments.contradiction(first, second, column, one, other, this.contradictions));
			}
		}
		return type.create(values);
	}

	private static boolean contradict(Column column, Object one, Object other) {
		if (column.list() || WORDS.contains(column.name()) || unstated(one) || unstated(other)) {
			return false;
		}
		return (one instanceof String first && other instanceof String second)
				? !KnownIds.plain(first).equals(KnownIds.plain(second)) : !one.equals(other);
	}

	private static boolean unstated(@Nullable Object value) {
		return value == null || UNSTATED.contains(value.toString());
	}

	private static @Nullable Object stated(@Nullable Object one, @Nullable Object other) {
		return (unstated(one) && other != null) ? other : one;
	}

	private static List<Object> elements(@Nullable Object one, @Nullable Object other) {
		SequencedSet<Object> elements = new LinkedHashSet<>();
		elements.addAll((one instanceof List<?> list) ? list : List.of());
		elements.addAll((other instanceof List<?> list) ? list : List.of());
		return List.copyOf(elements);
	}

}
