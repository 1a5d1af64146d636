package se.uppdragsgrafen.api;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.fact.Fact;
import se.uppdragsgrafen.fact.Format;
import se.uppdragsgrafen.fact.Ref;
import se.uppdragsgrafen.fact.Relation;

/** What the records of the facts ask of the schema. */
final class FactModel {

	private static final Map<Class<?>, String> SCALARS = Map.of(String.class, "String", int.class, "Int", Integer.class,
			"Int", long.class, "Kronor", Long.class, "Kronor", BigDecimal.class, "Float", boolean.class, "Boolean",
			Boolean.class, "Boolean");

	private FactModel() {
	}

	static List<Class<?>> records() {
		return leaves(Fact.class).toList();
	}

	/** Each component as a field: {@code Uppdrag.mal: [Mal!]! BIDRAR_TILL OUT}. */
	static List<String> fields() {
		return components(FactModel::field);
	}

	/** Each relation as the graph has it: {@code (Uppdrag)-[BIDRAR_TILL]->(Mal)}. */
	static List<String> edges() {
		return components((component) -> {
			Relation relation = component.getAnnotation(Relation.class);
			String owner = component.getDeclaringRecord().getSimpleName();
			String target = named(component).replaceAll("[\\[\\]!]", "");
			return (relation == null) ? Stream.empty()
					: Stream.of((relation.incoming() ? "(%2$s)-[%3$s]->(%1$s)" : "(%1$s)-[%3$s]->(%2$s)")
						.formatted(owner, target, relation.value()));
		});
	}

	/** The values of each enum, by its name in the schema. */
	static Map<String, List<String>> enums() {
		return records().stream()
			.flatMap((record) -> Arrays.stream(record.getDeclaredClasses()))
			.filter(Class::isEnum)
			.collect(Collectors.toMap(FactModel::enumName,
					(type) -> Arrays.stream(type.getEnumConstants()).map(Object::toString).toList()));
	}

	private static Stream<String> field(RecordComponent component) {
		boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
		String field = "%s.%s: %s%s".formatted(component.getDeclaringRecord().getSimpleName(), component.getName(),
				named(component), nullable ? "" : "!");
		Relation relation = component.getAnnotation(Relation.class);
		return Stream.of((relation == null) ? field
				: "%s %s %s".formatted(field, relation.value(), relation.incoming() ? "IN" : "OUT"));
	}

	private static String named(RecordComponent component) {
		return component.getName().equals("id") ? "ID" : named(component.getGenericType(), component);
	}

	private static String named(Type type, AnnotatedElement component) {
		if (type instanceof ParameterizedType generic) {
			String argument = named(generic.getActualTypeArguments()[0], component);
			return (generic.getRawType() == Ref.class) ? argument : "[%s!]".formatted(argument);
		}
		Class<?> plain = (Class<?>) type;
		Format format = component.getAnnotation(Format.class);
		if (format != null && format.value() == Format.Form.TIDPUNKT) {
			return "Tidpunkt";
		}
		if (plain == Fact.class) {
			return "Node";
		}
		return plain.isEnum() ? enumName(plain) : SCALARS.getOrDefault(plain, plain.getSimpleName());
	}

	private static String enumName(Class<?> type) {
		return type.getDeclaringClass().getSimpleName() + type.getSimpleName();
	}

	private static List<String> components(Function<RecordComponent, Stream<String>> reader) {
		return records().stream().map(Class::getRecordComponents).flatMap(Arrays::stream).flatMap(reader).toList();
	}

	private static Stream<Class<?>> leaves(Class<?> type) {
		return type.isSealed() ? Arrays.stream(type.getPermittedSubclasses()).flatMap(FactModel::leaves)
				: Stream.of(type);
	}

}
