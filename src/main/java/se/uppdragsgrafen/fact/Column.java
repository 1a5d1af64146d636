package se.uppdragsgrafen.fact;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * One component of a record: a column of its table.
 *
 * @param name the name
 * @param kind what a value is; of a list, what each element is
 * @param list whether the value is a list, which is never null
 * @param nullable whether the value may be null
 * @param form the form that a text must have
 * @param constants the values that an ENUM has
 * @param target what a REFERENCE refers to; {@link Fact} where it may be anything
 * @param relation the relationship that a REFERENCE becomes
 */
public record Column(String name, Kind kind, boolean list, boolean nullable, Format.@Nullable Form form,
		List<Enum<?>> constants, @Nullable Class<? extends Fact> target, @Nullable Relation relation) {

	/** The columns that hold prose; the values of all others fit into an index. */
	private static final Set<String> PROSE = Set.of("beskrivning", "beslut", "citat", "delaktiviteter", "kommentar",
			"sammanfattning", "text", "underlag");

	/** Characters of a text in a column of prose. */
	public static final int LONGEST_PROSE = 100_000;

	/** Characters of a text in any other. */
	public static final int LONGEST = 2000;

	/** Whether it holds running text. */
	public boolean prose() {
		return PROSE.contains(this.name);
	}

	/** How many characters a text in it has at most. */
	public int longest() {
		return prose() ? LONGEST_PROSE : LONGEST;
	}

	/** What a value is. */
	public enum Kind {

		/** A {@link String}. */
		TEXT,

		/** An {@link Integer}. */
		INTEGER,

		/** A {@link Long}, whole kronor. */
		LONG,

		/** A {@link BigDecimal}. */
		DECIMAL,

		/** A {@link Boolean}. */
		BOOLEAN,

		/** A constant of an enum. */
		ENUM,

		/** A {@link Ref}. */
		REFERENCE

	}

	static Column of(RecordComponent component) {
		boolean list = component.getType() == List.class;
		Type element = list ? argument(component.getGenericType()) : component.getGenericType();
		Format format = component.getAnnotation(Format.class);
		return new Column(component.getName(), kind(element), list,
				component.getAnnotatedType().isAnnotationPresent(Nullable.class),
				(format != null) ? format.value() : null, constants(element), target(element),
				component.getAnnotation(Relation.class));
	}

	private static Kind kind(Type type) {
		return switch (raw(type).getSimpleName()) {
			case "String" -> Kind.TEXT;
			case "int", "Integer" -> Kind.INTEGER;
			case "long", "Long" -> Kind.LONG;
			case "BigDecimal" -> Kind.DECIMAL;
			case "boolean", "Boolean" -> Kind.BOOLEAN;
			case "Ref" -> Kind.REFERENCE;
			default -> {
				if (raw(type).isEnum()) {
					yield Kind.ENUM;
				}
				throw new IllegalArgumentException("No kind of column holds " + type);
			}
		};
	}

	private static List<Enum<?>> constants(Type type) {
		Object[] constants = raw(type).getEnumConstants();
		return (constants != null) ? Arrays.stream(constants).<Enum<?>>map((each) -> (Enum<?>) each).toList()
				: List.of();
	}

	private static @Nullable Class<? extends Fact> target(Type type) {
		return (raw(type) == Ref.class) ? raw(argument(type)).asSubclass(Fact.class) : null;
	}

	private static Type argument(Type type) {
		return ((ParameterizedType) type).getActualTypeArguments()[0];
	}

	private static Class<?> raw(Type type) {
		return (Class<?>) ((type instanceof ParameterizedType parameterized) ? parameterized.getRawType() : type);
	}

}
