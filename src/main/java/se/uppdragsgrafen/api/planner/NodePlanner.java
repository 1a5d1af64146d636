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
		List<Item> items = new ArrayList<>();
		for (Selected selected : this.planning.selections().of(type, sets).values()) {
			Item item = item(type, selected, depth + 1);
			if (item != null) {
				items.add(item);
			}
		}
		return items;
	}

	/** Null for {@code __typename}, which the execution knows. */
	private @Nullable Item item(String type, Selected selected, int depth) {
		ShapeField field = this.planning.shape().type(type).field(selected.name());
		return switch (field) {
			case null -> null;
			case ShapeField.Property property -> new Item.Property(selected.key(), property.name());
			case ShapeField.Address address -> new Item.Address(selected.key());
			case ShapeField.History history -> history(history, selected);
			case ShapeField.Relation relation -> hop(relation, selected, depth);
		};
	}

	private Item history(ShapeField.History history, Selected selected) {
		Map<String, String> keys = new LinkedHashMap<>();
		this.planning.selections()
			.of(SchemaShape.VERSION, selected.below())
			.forEach((key, field) -> keys.put(key, field.name()));
		String first = first(history.name(), history.first(), selected);
		return new Item.History(selected.key(), first, keys);
	}

	private Item hop(ShapeField.Relation relation, Selected selected, int depth) {
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
