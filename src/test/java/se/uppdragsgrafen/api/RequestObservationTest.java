package se.uppdragsgrafen.api;

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
		assertThat(metrics()).containsPattern(counted("NONE"))
			.containsPattern(counted("BAD_ARGUMENT"))
			.containsPattern(counted("SYNTAX_ERROR"));
	}

	@Test
	void rootFieldsAreTimedAndNoOthers() {
		this.server.data("{ kommuner { nodes { namn } } }");
		assertThat(metrics()).contains("graphql_field_name=\"kommuner\"").doesNotContain("graphql_field_name=\"namn\"");
	}

	@Test
	void statementsAreTimed() {
		this.server.data("{ kommuner { totalCount } }");
		assertThat(metrics()).contains("\nneo4j_db_client_session_run_duration_seconds_count",
				"\ndb_client_connection_wait_time_seconds_count");
	}

	private static String counted(String code) {
		return "\ngraphql_request_seconds_count\\{[^}]*graphql_code=\"%s\"".formatted(code);
	}

	private String metrics() {
		return this.server.get("/actuator/prometheus").body();
	}

}
