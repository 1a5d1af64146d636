package se.uppdragsgrafen.api;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.api.execute.Asking;
import se.uppdragsgrafen.api.execute.Engine;
import se.uppdragsgrafen.api.execute.Silent;

import static org.assertj.core.api.Assertions.assertThat;

/** A name that the schema does not have is told with the one that was meant. */
class SuggestionsTest {

	private static final Asking ENGINE = Engine.asking(new Silent());

	private static JsonNode error(String question, String variables) {
		return ENGINE.ask(question, JsonMapper.shared().readValue(variables, new TypeReference<Map<String, Object>>() {
		})).at("/errors/0");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "{ updrag { totalCount } }|uppdrag", "{ uppdrag { nodes { titl } } }|titel",
			"{ uppdrag(wher: {}) { totalCount } }|where", "{ namnder { nodes { uppdrag(frst: 1) { id } } } }|first",
			"{ uppdrag(where: {komun: \"2380\"}) { totalCount } }|kommun",
			"{ uppdrag(where: {status: [GENOMFORD]}) { totalCount } }|GENOMFORT",
			"{ node(id: \"a/b\") { ... on Updrag { id } } }|Uppdrag",
			"query($s: UppdragWher) { uppdrag(where: $s) { totalCount } }|UppdragWhere" })
	void whatWasMeantIsToldOfEveryNameInADocument(String question, String meant) {
		JsonNode error = error(question, "{}");
		assertThat(error.at("/extensions/code").asString()).isEqualTo("VALIDATION_FAILED");
		assertThat(error.get("message").asString()).contains("Did you mean '" + meant + "'").doesNotContain("Value{");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"query($v: [UppfoljningStatus!]) { uppdrag(where: {status: $v}) { totalCount } }|[\"GENOMFORD\"]|GENOMFORT",
			"query($v: UppdragWhere) { uppdrag(where: $v) { totalCount } }|{\"komun\":[\"2380\"]}|kommun" })
	void aVariableIsNamedWithItsPlaceAndWhatWasMeant(String question, String value, String meant) {
		JsonNode error = error(question, "{\"v\":%s}".formatted(value));
		assertThat(error.get("message").asString()).contains("Variable 'v' has an invalid value",
				"Did you mean '" + meant + "'");
		assertThat(error.at("/locations/0/column").asInt()).isEqualTo(7);
	}

	@Test
	void whatIsLikeNothingIsToldAlone() {
		assertThat(error("{ helt_annat { id } }", "{}").get("message").asString()).doesNotContain("Did you mean");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "query($n: Int) { uppdrag(first: $n) { totalCount } }|100000|$n",
					"query($i: ID!) { node(id: $i) { id } }|\"..\"|$i",
					"query($w: UppdragWhere) { uppdrag(where: $w) { totalCount } }|{\"text\":\"!\"}|$w" })
	void aValueThatMayNotBeIsToldWithItsVariableAndField(String question, String value, String variable) {
		JsonNode error = error(question, "{\"%s\":%s}".formatted(variable.substring(1), value));
		assertThat(error.get("message").asString()).contains(variable);
		assertThat(error.at("/path/0").asString()).isIn("uppdrag", "node");
		assertThat(error.at("/locations/0/column").asInt()).isGreaterThan(1);
	}

}
