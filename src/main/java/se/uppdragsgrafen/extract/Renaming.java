package se.uppdragsgrafen.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.fact.Fact;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Ref;
import se.uppdragsgrafen.fact.Vocabulary;

/**
 * Gives facts other ids, and all references with them.
 *
 * @param ids the new by the old
 */
public record Renaming(Map<String, String> ids) {

	public Renaming {
		ids = Map.copyOf(ids);
	}

	/**
	 * The renaming of these and of what begins as they do:
	 * {@code uppfoljning/2380/2024/bygg-ut/2024-t1} follows
	 * {@code uppdrag/2380/2024/bygg-ut}.
	 * @param ids the new by the old
	 * @param facts all facts; those with an id of their own among {@code ids} keep it
	 */
	public static Renaming withOwned(Map<String, String> ids, List<Fact> facts) {
		Map<String, String> changed = new TreeMap<>(ids);
		changed.entrySet().removeIf((each) -> each.getKey().equals(each.getValue()));
		Map<String, String> all = new HashMap<>(changed);
		facts.stream()
			.map(Fact::id)
			.filter((id) -> !ids.containsKey(id))
			.forEach((id) -> changed.forEach((old, other) -> {
				if (rest(id).startsWith(rest(old) + "/")) {
					all.putIfAbsent(id, id.replace("/" + rest(old) + "/", "/" + rest(other) + "/"));
				}
			}));
		return new Renaming(all);
	}

	private static String rest(String id) {
		return id.substring(id.indexOf('/') + 1);
	}

	/** The id that one becomes. */
	public String of(String id) {
		return this.ids.getOrDefault(id, id);
	}

	/** The facts under their new ids. */
	public List<Fact> of(List<Fact> facts) {
		return this.ids.isEmpty() ? facts : facts.stream().map(this::of).toList();
	}

	private Fact of(Fact fact) {
		FactType type = Vocabulary.of(fact);
		List<@Nullable Object> values = new ArrayList<>(type.values(fact));
		values.replaceAll(this::value);
		values.set(0, of(fact.id()));
		return type.create(values);
	}

	private @Nullable Object value(@Nullable Object value) {
		return switch (value) {
			case Ref<?>(String id) -> new Ref<>(of(id));
			case List<?> list -> list.stream().map(this::value).distinct().toList();
			case null, default -> value;
		};
	}

}
