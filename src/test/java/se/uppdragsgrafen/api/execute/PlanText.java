package se.uppdragsgrafen.api.execute;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.api.Written;
import se.uppdragsgrafen.api.plan.FieldPlan;
import se.uppdragsgrafen.api.plan.Form;
import se.uppdragsgrafen.query.Selection;
import se.uppdragsgrafen.query.ShapeField;
import se.uppdragsgrafen.query.ShapeFilter;
import se.uppdragsgrafen.query.Statement;
import se.uppdragsgrafen.query.analys.Analysis;
import se.uppdragsgrafen.query.analys.Column;

/**
 * A plan as text: each record by its name, each of its parts on a line of its own unless
 * all fit on one. What the schema says of a relation, a filter or an analysis is short.
 */
final class PlanText {

	private static final int WIDTH = 110;

	private PlanText() {
	}

	static String of(@Nullable Object value) {
		return switch (value) {
			case null -> "null";
			case String text -> "'" + text.replace("\uffff", "\\uffff") + "'";
			case Statement statement -> of(statement.plan());
			case Analysis analysis -> analysis.name();
			case Column column -> column.name();
			case ShapeField.Relation relation -> relation(relation);
			case ShapeFilter filter -> filter(filter);
			case Written.Constant(Object constant) -> of(constant);
			case Written.Variable(String name) -> "$" + name;
			case Written.Values(var values) -> of(values);
			case Written.Fields(var fields) -> of(fields);
			case Form.Present(Form form) -> of(form) + "!";
			case Form.Each(Form form) -> "[" + of(form) + "]";
			case Form.Keys(var keys) -> of(keys);
			case Form.Open(var types) -> "Open" + of(types);
			case Form.TypeName(String type) -> type;
			case Selection selection when !selection.open() -> of(selection.items());
			case FieldPlan.Within(var fields) -> of(fields);
			case Record record -> record.getClass().getSimpleName() + parts("(", components(record), ")");
			case Map<?, ?> map -> parts("{", entries(map), "}");
			case Set<?> set -> parts("[", set.stream().map(PlanText::of).sorted().toList(), "]");
			case Collection<?> list -> parts("[", list.stream().map(PlanText::of).toList(), "]");
			default -> value.toString();
		};
	}

	private static String relation(ShapeField.Relation relation) {
		return "%s%s-%s-%s%s%s".formatted(relation.name(), relation.incoming() ? " <" : " ",
				String.join("|", relation.types()), relation.incoming() ? " " : "> ", relation.target(),
				relation.order().isEmpty() ? "" : " by " + relation.order());
	}

	private static String filter(ShapeFilter filter) {
		return "%s %s %s".formatted(filter.name(), filter.op(),
				String.join(".", filter.path().stream().map(ShapeField.Relation::name).toList())
						+ (filter.path().isEmpty() ? "" : ".") + filter.property());
	}

	/** Those that are not null. */
	private static List<String> components(Record record) {
		List<String> components = new ArrayList<>();
		for (RecordComponent component : record.getClass().getRecordComponents()) {
			Object value = value(record, component);
			if (value != null) {
				components.add(component.getName() + "=" + of(value));
			}
		}
		return components;
	}

	private static @Nullable Object value(Record record, RecordComponent component) {
		try {
			component.getAccessor().setAccessible(true);
			return component.getAccessor().invoke(record);
		}
		catch (IllegalAccessException | InvocationTargetException ex) {
			throw new LinkageError(component.getName(), ex);
		}
	}

	/** The order of a map of forms, whose types have none, is the alphabet's. */
	private static List<String> entries(Map<?, ?> map) {
		Map<?, ?> ordered = map.getClass().getName().contains("ImmutableCollections") ? new TreeMap<>(map) : map;
		return ordered.entrySet().stream().map((each) -> each.getKey() + ": " + of(each.getValue())).toList();
	}

	private static String parts(String open, List<String> parts, String close) {
		String line = open + String.join(", ", parts) + close;
		if (line.length() <= WIDTH && line.indexOf('\n') < 0) {
			return line;
		}
		return open + "\n" + String.join(",\n", parts).indent(2) + close;
	}

}
