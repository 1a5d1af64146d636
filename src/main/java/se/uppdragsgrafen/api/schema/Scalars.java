package se.uppdragsgrafen.api.schema;

import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import org.jspecify.annotations.Nullable;

/** The scalars of the schema. Their descriptions stand there. */
public final class Scalars {

	private static final Pattern POINT_IN_TIME = Pattern
		.compile("\\d{4}(-(0[1-9]|1[0-2]|2[1-4])(-(0[1-9]|[12]\\d|3[01]))?)?");

	public static final GraphQLScalarType KRONOR = scalar("Kronor", Scalars::kronor, "a whole number of kronor");

	public static final GraphQLScalarType TIDPUNKT = scalar("Tidpunkt", Scalars::pointInTime,
			"a point in time: 2013, 2022-03, 2024-21 (spring) or 2022-11-17");

	public static final GraphQLScalarType DATE_TIME = scalar("DateTime", Object::toString,
			"a date and time with its zone");

	public static final GraphQLScalarType JSON = scalar("JSON", (value) -> null, "given out only, never taken in");

	private Scalars() {
	}

	private static @Nullable Object kronor(Object value) {
		return switch (value) {
			case Long number -> number;
			case Integer number -> number.longValue();
			case java.math.BigInteger number when number.bitLength() < Long.SIZE -> number.longValue();
			default -> null;
		};
	}

	private static @Nullable Object pointInTime(Object value) {
		return (value instanceof String text && POINT_IN_TIME.matcher(text).matches()) ? text : null;
	}

	private static GraphQLScalarType scalar(String name, Function<Object, @Nullable Object> parse, String expected) {
		return GraphQLScalarType.newScalar().name(name).coercing(new Checked(name, parse, expected)).build();
	}

	/** Takes what parses, and says what was expected of anything else. */
	private record Checked(String name, Function<Object, @Nullable Object> parse,
			String expected) implements Coercing<Object, Object> {

		@Override
		public Object serialize(Object value, GraphQLContext context, Locale locale) {
			return value;
		}

		@Override
		public Object parseValue(Object input, GraphQLContext context, Locale locale) {
			Object parsed = this.parse.apply(input);
			if (parsed == null) {
				throw new CoercingParseValueException(message());
			}
			return parsed;
		}

		@Override
		public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
			Object parsed = switch (input) {
				case StringValue text -> this.parse.apply(String.valueOf(text.getValue()));
				case IntValue number -> this.parse.apply(number.getValue());
				default -> null;
			};
			if (parsed == null) {
				throw new CoercingParseLiteralException(message());
			}
			return parsed;
		}

		private String message() {
			return "A %s is %s.".formatted(this.name, this.expected);
		}

	}

}
