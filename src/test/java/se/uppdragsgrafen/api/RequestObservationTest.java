package se.uppdragsgrafen.api;

import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import se.uppdragsgrafen.Served;

import static org.assertj.core.api.Assertions.assertThat;

/** What the server says of itself, at the address that Prometheus reads. */
class RequestObservationTest {

	private final Served server = Served.withBundledData();

	@Test
	void operationsAreCountedByTheCodeOfTheirError() {
		this.server.data("{ dataset { utgava } }");
		this.server.ask("{ uppdrag(first: 1000) { totalCount } }");
		this.server.ask("{ det finns inte");
		assertThat(metrics()).containsPattern(counted("graphql_code", "NONE"))
			.containsPattern(counted("graphql_code", "BAD_ARGUMENT"))
			.containsPattern(counted("graphql_code", "SYNTAX_ERROR"));
	}

	@Test
	void operationsAreCountedByTheNamesOfPersistedDocumentsAndNoOthers() {
		this.server.get("/graphql?documentId=analys-samansvar");
		this.server.data("query DeladeUppdrag { uppdrag { totalCount } }");
		this.server.data("{ uppdrag { totalCount } }");
		this.server.data("query Mitt { uppdrag { totalCount } }");
		this.server.ask("query Brutet { det finns inte");
		assertThat(metrics()).containsPattern(counted("graphql_operation_name", "AnalysSamansvar"))
			.containsPattern(counted("graphql_operation_name", "DeladeUppdrag"))
			.containsPattern(counted("graphql_operation_name", "NONE"))
			.containsPattern(counted("graphql_operation_name", "OTHER"))
			.doesNotContain("Mitt", "Brutet");
	}

	@Test
	void aClientMakesNoSeries() {
		this.server.data("query Mitt1 { a1: uppdrag(first: 1) { totalCount } }");
		long before = series();
		IntStream.range(2, 50)
			.forEach(i -> this.server
				.data("query Mitt%1$d { a%1$d: uppdrag(first: %1$d) { b%1$d: totalCount } }".formatted(i)));
		assertThat(series()).isEqualTo(before);
	}

	@Test
	void rootFieldsAreTimedAndNoOthers() {
		this.server.data("{ kommuner { nodes { namn } } }");
		assertThat(metrics()).contains("graphql_field_name=\"kommuner\"").doesNotContain("graphql_field_name=\"namn\"");
	}

	@Test
	void statementsOfQuestionsAreTimed() {
		double before = value("uppdragsgrafen_statement_seconds_count{door=\"bolt\",error=\"none\"}");
		this.server.data("{ kommuner { totalCount } namnder { totalCount } }");
		assertThat(value("uppdragsgrafen_statement_seconds_count{door=\"bolt\",error=\"none\"}")).isEqualTo(before + 2);
		assertThat(value("uppdragsgrafen_statements_in_flight")).isZero();
	}

	@Test
	void theDriversConnectionsAreCounted() {
		this.server.data("{ kommuner { totalCount } }");
		assertThat(metrics()).contains("\ndb_client_connection_wait_time_seconds_count", "\ndb_client_connection_max",
				"db_client_connection_state=\"idle\"", "\ndb_client_connection_pending_requests");
	}

	@Test
	void aNewShapeIsPlannedAndAnOldOneIsNot() {
		String shape = "query($n: Int) { namnder(first: $n) { nodes { minAlias: namn } } }";
		double before = value("cache_gets_total{cache=\"plans\",result=\"miss\"}");
		this.server.data(shape, Map.of("n", 1));
		this.server.data(shape, Map.of("n", 2));
		assertThat(value("cache_gets_total{cache=\"plans\",result=\"miss\"}")).isEqualTo(before + 1);
		assertThat(value("cache_gets_total{cache=\"documents\",result=\"hit\"}")).isPositive();
		assertThat(value("uppdragsgrafen_cache_load_seconds_sum{cache=\"plans\"}")).isPositive();
	}

	@Test
	void costsAreSpreadAndThoseRefusedApart() {
		double refused = value("uppdragsgrafen_question_cost_nodes_count{refused=\"true\"}");
		assertThat(cost("{ uppdrag(first: 17) { nodes { id } } }"))
			.isEqualTo(cost("{ uppdrag(first: 7) { nodes { id } } }") + 10);
		this.server
			.ask("{ uppdrag(first: 100) { nodes { namnder(first: 500) { uppdrag(first: 500) { namnder(first: 500) "
					+ "{ uppdrag(first: 500) { namnder(first: 500) { id } } } } } } } }");
		assertThat(value("uppdragsgrafen_question_cost_nodes_count{refused=\"true\"}")).isEqualTo(refused + 1);
		assertThat(value("uppdragsgrafen_question_cost_limit_nodes")).isEqualTo(100_000);
	}

	private double cost(String question) {
		String sum = "uppdragsgrafen_question_cost_nodes_sum{refused=\"false\"}";
		double before = value(sum);
		this.server.data(question);
		return value(sum) - before;
	}

	private static String counted(String label, String value) {
		return "\ngraphql_request_seconds_count\\{[^}]*%s=\"%s\"".formatted(label, value);
	}

	private double value(String series) {
		return metrics().lines()
			.filter(line -> line.startsWith(series + " "))
			.mapToDouble(line -> Double.parseDouble(line.substring(series.length() + 1)))
			.findFirst()
			.orElse(0);
	}

	/** Of the server itself: those of the data come when they are read. */
	private long series() {
		return metrics().lines()
			.filter(line -> line.startsWith("graphql_") || line.startsWith("uppdragsgrafen_"))
			.filter(line -> !line.contains("kommun=") && !line.startsWith("uppdragsgrafen_series")
					&& !line.startsWith("uppdragsgrafen_dataset"))
			.count();
	}

	private String metrics() {
		return this.server.get("/actuator/prometheus").body();
	}

}
