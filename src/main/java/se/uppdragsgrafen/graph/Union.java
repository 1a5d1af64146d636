package se.uppdragsgrafen.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.fact.FactType;

/**
 * One fact, as all packages together state it: lists are united in the order of the
 * packages' names, a single value that one package does not state yields to another's,
 * and two different values are a conflict, in which the statement named first holds.
 *
 * @param type the kind of fact
 * @param values one value per column, as Neo4j stores them
 */
record Union(FactType type, List<@Nullable Object> values) {

	/** What a document says where it says nothing. */
	private static final Set<String> UNSTATED = Set.of("EJ_ANGIVEN", "EJ_ANGIVET");

	static Union of(List<Statement> statements, Consumer<Conflict> conflicts) {
		Statement any = statements.getFirst();
		if (statements.size() == 1) {
			return new Union(any.type(), any.values());
		}
		List<@Nullable Object> values = new ArrayList<>();
		for (int i = 0; i < any.values().size(); i++) {
			values.add(any.type().columns().get(i).list() ? united(statements, i) : single(statements, i, conflicts));
		}
		return new Union(any.type(), values);
	}

	String id() {
		return String.valueOf(this.values.getFirst());
	}

	@Nullable Object value(String column) {
		return this.type.value(this.values, column);
	}

	/** The elements of a value: of a list, of a single value, or none. */
	List<String> texts(String column) {
		Object value = value(column);
		if (value instanceof List<?> list) {
			return list.stream().map(String::valueOf).toList();
		}
		return (value != null) ? List.of(value.toString()) : List.of();
	}

	private static List<Object> united(List<Statement> statements, int column) {
		Set<Object> elements = new LinkedHashSet<>();
		statements.stream()
			.sorted(Comparator.comparing(Statement::paket))
			.forEach((each) -> elements.addAll((each.values().get(column) instanceof List<?> list) ? list : List.of()));
		return List.copyOf(elements);
	}

	private static @Nullable Object single(List<Statement> statements, int column, Consumer<Conflict> conflicts) {
		Object unstated = null;
		Object held = null;
		Statement holder = statements.getFirst();
		for (Statement each : statements) {
			Object value = each.values().get(column);
			if (value == null || UNSTATED.contains(value)) {
				unstated = (value != null) ? value : unstated;
			}
			else if (held == null) {
				held = value;
				holder = each;
			}
			else if (!held.equals(value)) {
				conflicts.accept(new Conflict(each.id(), each.type().columns().get(column).name(),
						Conflict.Side.of(holder, held), Conflict.Side.of(each, value)));
			}
		}
		return (held != null) ? held : unstated;
	}

}
