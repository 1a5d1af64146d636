package se.uppdragsgrafen.api.planner;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.language.SelectionSet;
import org.jspecify.annotations.Nullable;
import se.uppdragsgrafen.api.Written;
import se.uppdragsgrafen.api.plan.Arguments;
import se.uppdragsgrafen.api.plan.Bounds;
import se.uppdragsgrafen.api.plan.Conversion;
import se.uppdragsgrafen.api.planner.Selections.Selected;
import se.uppdragsgrafen.api.schema.SchemaShape;
import se.uppdragsgrafen.query.Condition;
import se.uppdragsgrafen.query.Selection;
import se.uppdragsgrafen.query.Selection.Item;
import se.uppdragsgrafen.query.Shape;
import se.uppdragsgrafen.query.ShapeField;
import se.uppdragsgrafen.query.ShapeField.Address;
import se.uppdragsgrafen.query.ShapeField.History;
import se.uppdragsgrafen.query.ShapeField.Property;
import se.uppdragsgrafen.query.ShapeField.Relation;
import se.uppdragsgrafen.query.ShapeFilter;

/** Plans what is asked of a node: properties, and other nodes relation by relation. */
final class NodePlanner {

	private static final String FIRST = "first";

	private final Planning planning;

	private final Bindings bindings;

	NodePlanner(Planning planning, Bindings bindings) {
		this.planning = planning;
		this.bindings = bindings;
	}

	/**
	 * What is asked of a node of that type.
	 * @param depth how many fields deep the node lies in the answer
	 * @throws ApiException where the question is nested too deeply
	 */
	Selection plan(String type, List<SelectionSet> sets, int depth) {
		if (!type.equals(Shape.NODE)) {
			return Selection.of(items(type, sets, depth));
		}
		Map<String, List<Item>> byType = new LinkedHashMap<>();
		for (String named : this.planning.selections().typesNamed(sets)) {
			byType.put(named, items(named, sets, depth));
		}
		return new Selection(items(type, sets, depth), byType, true);
	}

	private List<Item> items(String type, List<SelectionSet> sets, int depth) {
		this.planning.limits().checkDepth(depth + 1);
		// A value that is asked for by several names is one item.
		Map<Object, List<Selected>> read = new LinkedHashMap<>();
		for (Selected selected : this.planning.selections().of(type, sets).values()) {
			ShapeField field = this.planning.shape().type(type).field(selected.name());
			@Nullable Object same = (field instanceof Relation || field instanceof History) ? selected.key() : field;
			// None is __typename, which the execution knows.
			if (same != null) {
				read.computeIfAbsent(same, (absent) -> new ArrayList<>()).add(selected);
			}
		}
		return read.values().stream().map((each) -> item(type, each, depth + 1)).toList();
	}

	private Item item(String type, List<Selected> selected, int depth) {
		Selected first = selected.getFirst();
		List<String> keys = selected.stream().map(Selected::key).toList();
		return switch (this.planning.shape().type(type).field(first.name())) {
			case null -> throw new IllegalArgumentException(first.name());
			case Property property -> new Item.Property(keys, property.name());
			case Address address -> new Item.Address(keys);
			case History history -> history(history, first);
			case Relation relation -> hop(relation, first, depth);
		};
	}

	private Item history(History history, Selected selected) {
		Map<String, String> keys = new LinkedHashMap<>();
		this.planning.selections()
			.of(SchemaShape.VERSION, selected.below())
			.forEach((key, field) -> keys.put(key, field.name()));
		String first = first(history.name(), history.first(), selected);
		return new Item.History(selected.key(), first, keys);
	}

	private Item hop(Relation relation, Selected selected, int depth) {
		this.planning.relations().add();
		List<Condition> conditions = new ArrayList<>();
		Arguments arguments = selected.arguments();
		arguments.values().forEach((name, value) -> {
			if (!name.equals(FIRST) && this.planning.variables().has(value)) {
				conditions.add(condition(name, value));
			}
		});
		String first = (relation.first() != null) ? first(relation.name(), relation.first(), selected) : null;
		return new Item.Hop(selected.key(), relation, conditions, first,
				plan(relation.target(), selected.below(), depth));
	}

	private Condition condition(String property, Written value) {
		ShapeFilter filter = new ShapeFilter(property, List.of(), property, ShapeFilter.Op.IN, false);
		return Condition.of(filter, this.bindings.bind(value, new Conversion.Listed()));
	}

	private String first(String field, int otherwise, Selected selected) {
		return this.bindings.bind(selected.arguments().get(FIRST),
				new Conversion.Rows(field + "." + FIRST, otherwise, Bounds.NESTED_MOST, 0));
	}

}
