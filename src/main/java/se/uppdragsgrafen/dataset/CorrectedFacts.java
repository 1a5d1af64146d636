package se.uppdragsgrafen.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.fact.Belagg;
import se.uppdragsgrafen.fact.Column;
import se.uppdragsgrafen.fact.Fact;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Ref;
import se.uppdragsgrafen.fact.Vocabulary;

/** Facts while they are being corrected: their values by column. */
final class CorrectedFacts {

	private final Map<String, Values> facts = new LinkedHashMap<>();

	CorrectedFacts(Collection<? extends Fact> facts) {
		for (Fact each : facts) {
			FactType type = Vocabulary.of(each);
			this.facts.put(each.id(), new Values(type, new ArrayList<>(type.values(each))));
		}
	}

	boolean has(String id) {
		return this.facts.containsKey(id);
	}

	/** Adds one without values; false where there is one. */
	boolean add(String id, FactType type) {
		if (has(id)) {
			return false;
		}
		List<@Nullable Object> values = new ArrayList<>();
		for (Column column : type.columns()) {
			values.add(column.list() ? List.of() : empty(column));
		}
		values.set(0, id);
		this.facts.put(id, new Values(type, values));
		return true;
	}

	private static @Nullable Object empty(Column column) {
		return (column.kind() == Column.Kind.BOOLEAN && !column.nullable()) ? Boolean.FALSE : null;
	}

	void set(String id, String column, @Nullable Object value) {
		Values fact = this.facts.get(id);
		if (fact != null) {
			fact.values().set(fact.index(column), value);
		}
	}

	@Nullable Object value(String id, String column) {
		Values fact = this.facts.get(id);
		return (fact != null) ? fact.type().value(fact.values(), column) : null;
	}

	/** The columns that lack a value. */
	List<Column> missing(String id) {
		Values fact = this.facts.get(id);
		return (fact == null) ? List.of() : fact.type().columns().stream().filter((each) -> lacks(fact, each)).toList();
	}

	private static boolean lacks(Values fact, Column column) {
		Object value = fact.type().value(fact.values(), column.name());
		boolean evidence = column.name().equals("kallor") && fact.type().sourced();
		return (value == null && !column.nullable()) || (evidence && List.of().equals(value));
	}

	/**
	 * Removes a fact, the references to it, and what cannot be without it: facts that
	 * must name it, and those that have their ids from it.
	 */
	void remove(String id) {
		if (this.facts.remove(id) == null) {
			return;
		}
		Set<String> orphans = new HashSet<>();
		this.facts.forEach((other, fact) -> {
			for (Column column : fact.type().columns()) {
				int index = fact.index(column.name());
				Object value = fact.values().get(index);
				if (value instanceof List<?> list) {
					fact.values().set(index, list.stream().filter((each) -> !refers(each, id)).toList());
				}
				else if (refers(value, id) && (!column.nullable() || ownedBy(other, id))) {
					orphans.add(other);
				}
				else if (refers(value, id)) {
					fact.values().set(index, null);
				}
			}
		});
		orphans.forEach(this::remove);
	}

	private static boolean refers(@Nullable Object value, String id) {
		return value instanceof Ref<?>(String other) && other.equals(id);
	}

	/** "uppfoljning/2380/2024/bygg-ut/2024-t1" is of "uppdrag/2380/2024/bygg-ut". */
	private static boolean ownedBy(String id, String owner) {
		return rest(id).startsWith(rest(owner) + "/");
	}

	private static String rest(String id) {
		return id.substring(id.indexOf('/') + 1);
	}

	/** All of them; evidence of nothing is left out. */
	List<Fact> facts() {
		Set<String> cited = new HashSet<>();
		this.facts.values().forEach((fact) -> {
			if (fact.type().value(fact.values(), "kallor") instanceof List<?> list) {
				list.forEach((each) -> cited.add(((Ref<?>) each).id()));
			}
		});
		return this.facts.entrySet()
			.stream()
			.filter((each) -> each.getValue().type().record() != Belagg.class || cited.contains(each.getKey()))
			.map((each) -> each.getValue().type().create(each.getValue().values()))
			.toList();
	}

	/**
	 * One of them.
	 *
	 * @param type what it states
	 * @param values one per column
	 */
	private record Values(FactType type, List<@Nullable Object> values) {

		int index(String column) {
			return this.type.columns().stream().map(Column::name).toList().indexOf(column);
		}

	}

}
