package se.uppdragsgrafen.api.execute;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import graphql.GraphQLContext;
import graphql.GraphQLException;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.api.ApiException;
import se.uppdragsgrafen.api.plan.Parameter;
import se.uppdragsgrafen.api.plan.Variables;
import se.uppdragsgrafen.api.planner.Filtered;
import se.uppdragsgrafen.catalogue.Filter;
import se.uppdragsgrafen.query.GraphReader;
import se.uppdragsgrafen.query.KnownNames;
import se.uppdragsgrafen.query.Question;
import se.uppdragsgrafen.query.Shape;
import se.uppdragsgrafen.query.Statement;
import se.uppdragsgrafen.query.analys.BadArgument;

/** The filters of the root lists, for who downloads whole tables. */
final class WhereFilter implements Filter {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final TypeReference<Map<String, @Nullable Object>> OBJECT = new TypeReference<>() {
	};

	private static final String WHERE = "where";

	/** Ids that are read at a time. */
	private static final int CHUNK = 5_000;

	private final GraphQLSchema schema;

	private final Shape shape;

	private final GraphReader reader;

	private final KnownNames names;

	WhereFilter(GraphQLSchema schema, Shape shape, GraphReader reader, KnownNames names) {
		this.schema = schema;
		this.shape = shape;
		this.reader = reader;
		this.names = names;
	}

	@Override
	public List<String> ids(String typ, String where) {
		Variables variables = coerced(typ, where);
		Filtered filtered = Filtered.of(this.shape.type(typ), WHERE, variables);
		try {
			return read(filtered.statement(), Parameter.values(filtered.parameters(), variables));
		}
		catch (ApiException ex) {
			throw new BadArgument(ex.message());
		}
	}

	private List<String> read(Statement statement, Map<String, @Nullable Object> values) {
		List<String> ids = new ArrayList<>();
		int before;
		values.put(Filtered.NUMBER, CHUNK);
		do {
			before = ids.size();
			values.put(Filtered.AFTER, ids.isEmpty() ? "" : ids.getLast());
			statement.rows(this.reader.read(new Question(statement.cypher(), values)).getFirst())
				.forEach((row) -> ids.add(id(row)));
		}
		while (ids.size() - before == CHUNK);
		return ids;
	}

	private static String id(Statement.Row row) {
		return (row.head() instanceof List<?> head) ? String.valueOf(head.getFirst()) : "";
	}

	/** As if it were the variable of a question. */
	private Variables coerced(String typ, String where) {
		String input = typ + "Where";
		if (!(this.schema.getType(input) instanceof GraphQLInputObjectType)) {
			throw new BadArgument("The table of %s has no filters. Leave 'where' out.",
					"Tabellen för %s har inga filter. Utelämna 'where'.", typ);
		}
		VariableDefinition variable = VariableDefinition.newVariableDefinition()
			.name(WHERE)
			.type(TypeName.newTypeName(input).build())
			.build();
		try {
			RawVariables given = RawVariables.of(Map.of(WHERE, JSON.readValue(where, OBJECT)));
			return new Variables(new LinkedHashMap<>(ValuesResolver
				.coerceVariableValues(this.schema, List.of(variable), given, GraphQLContext.getDefault(),
						Locale.ENGLISH)
				.toMap()), this.names);
		}
		catch (JacksonException ex) {
			throw new BadArgument("'where' is a JSON object, such as {\"kommun\": [\"2380\"]}, percent-encoded.",
					"'where' är ett JSON-objekt, som {\"kommun\": [\"2380\"]}, procentkodat.");
		}
		catch (GraphQLException ex) {
			throw new BadArgument("'where' does not fit %s of the schema: %s", "'where' passar inte %s i schemat: %s",
					input, String.valueOf(ex.getMessage()));
		}
	}

}
