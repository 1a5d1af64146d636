package se.uppdragsgrafen.ingest;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.extract.Renaming;
import se.uppdragsgrafen.fact.Fact;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Vocabulary;

/** The ids that a package has: an extraction finds its facts again by their titles. */
final class KnownIds {

	private static final List<String> TITLES = List.of("titel", "namn", "rubrik");

	/** What tells two facts of the same title from each other. */
	private static final List<String> SAME = List.of("ar", "kommun", "namnd", "kod", "sammantrade");

	private final Map<String, Fact> before = new HashMap<>();

	private final Map<String, String> earlier;

	/**
	 * @param before the facts of the package
	 * @param earlier the ids that hold now, by each earlier one
	 */
	KnownIds(Collection<? extends Fact> before, Map<String, String> earlier) {
		before.forEach((each) -> this.before.put(each.id(), each));
		this.earlier = earlier;
	}

	/** Which facts get other ids, with all that have theirs from them. */
	Renaming of(List<Fact> facts) {
		Map<String, Deque<String>> free = byTitle(facts);
		Map<String, String> ids = new TreeMap<>();
		for (Fact each : facts) {
			String known = this.before.containsKey(each.id()) ? each.id() : match(each, free);
			String id = this.earlier.getOrDefault(known, known);
			if (!id.equals(each.id()) || this.before.containsKey(each.id())) {
				ids.put(each.id(), id);
			}
		}
		return Renaming.withOwned(ids, facts);
	}

	/** Ids of the package that no fact has, by type and title. */
	private Map<String, Deque<String>> byTitle(List<Fact> facts) {
		Set<String> proposed = facts.stream().map(Fact::id).collect(Collectors.toSet());
		Map<String, Deque<String>> free = new HashMap<>();
		this.before.values()
			.stream()
			.filter((each) -> !proposed.contains(each.id()))
			.sorted(java.util.Comparator.comparing(Fact::id))
			.forEach((each) -> free.computeIfAbsent(key(each), (key) -> new ArrayDeque<>()).add(each.id()));
		return free;
	}

	private static String match(Fact fact, Map<String, Deque<String>> free) {
		Deque<String> same = key(fact).isEmpty() ? null : free.get(key(fact));
		return (same == null || same.isEmpty()) ? fact.id() : same.removeFirst();
	}

	/** Type, title and what goes with it; empty where there is no title. */
	private static String key(Fact fact) {
		FactType type = Vocabulary.of(fact);
		List<@Nullable Object> values = type.values(fact);
		String title = TITLES.stream()
			.map((each) -> type.value(values, each))
			.filter(Objects::nonNull)
			.map((each) -> plain(each.toString()))
			.findFirst()
			.orElse("");
		return title.isEmpty() ? ""
				: Stream
					.concat(Stream.of(type.table(), title), SAME.stream().map((each) -> "" + type.value(values, each)))
					.collect(Collectors.joining("|"));
	}

	/** Without case, spaces, hyphens and final full stops. */
	static String plain(String title) {
		return title.toLowerCase(Locale.ROOT)
			.codePoints()
			.filter((each) -> Character.isLetterOrDigit(each) || (each > ' ' && "-–‐.".indexOf(each) < 0))
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

}
