package se.uppdragsgrafen.api.execute;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import graphql.GraphQL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Rows that lack what the schema promises, as no load would leave them. */
class BrokenPromiseTest {

	private final Canned reader = new Canned();

	private final GraphQL whole = Engine.on(this.reader);

	private final GraphQL byField = this.whole
		.transform((each) -> each.queryExecutionStrategy(new FieldByField(Engine.requestPlanner())));

	@ParameterizedTest
	@CsvSource(nullValues = "null", value = { "null, 2024, VON", "Ett, tjugo, VON", "Ett, 2024, null" })
	void aValueThatBreaksAPromiseOfTheSchemaHasTheErrorsThatGraphqlJavaGives(@Nullable String titel, String ar,
			@Nullable String namn) {
		String document = "{ uppdrag(first: 100) { totalCount nodes { id titel ar ansvariga { namn } } } }";
		Object year = ar.chars().allMatch(Character::isDigit) ? (Object) Long.valueOf(ar) : ar;
		List<?> broken = Arrays.asList("uppdrag/1/a", titel, year, List.of(Arrays.asList(namn)));
		List<?> sound = List.of("uppdrag/1/b", "Två", 2024L, List.of(List.of("VON")));
		List<Map<String, @Nullable Object>> rows = List.of(Map.of("antal", 2L, "rader",
				List.of(List.of(List.of("uppdrag/1/a"), broken), List.of(List.of("uppdrag/1/b"), sound))));
		assertThat(answer(this.whole, document, rows)).isEqualTo(answer(this.byField, document, rows))
			.contains("errors");
	}

	private String answer(GraphQL graphQl, String document, List<Map<String, @Nullable Object>> rows) {
		this.reader.give(List.of(rows));
		return graphQl.execute(document).toSpecification().toString();
	}

}
