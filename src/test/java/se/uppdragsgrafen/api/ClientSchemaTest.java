package se.uppdragsgrafen.api;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import se.uppdragsgrafen.api.execute.Engine;
import se.uppdragsgrafen.api.execute.Silent;

import static org.assertj.core.api.Assertions.assertThat;

/** Introspection shows what a client can use, and nothing of how it is found. */
class ClientSchemaTest {

	private static final JsonNode SCHEMA = Engine.asking(new Silent()).data("""
			{ __schema {
				directives { name }
				types { name kind specifiedByURL }
			} }""", Map.of()).get("__schema");

	private static Set<String> names(String list) {
		return SCHEMA.get(list)
			.valueStream()
			.map((each) -> each.get("name").asString())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	@Test
	void theDirectivesAreThoseThatDoSomething() {
		assertThat(names("directives")).containsExactly("deprecated", "include", "oneOf", "skip", "specifiedBy");
	}

	@Test
	void noTypeIsOfTheInside() {
		assertThat(names("types")).contains("Uppdrag", "UppdragWhere").doesNotContain("FilterOp", "RelationDirection");
	}

	@Test
	void everyScalarOfOursSaysWhatItLooksLike() {
		assertThat(SCHEMA.get("types").valueStream()).filteredOn((type) -> type.get("kind").asString().equals("SCALAR"))
			.filteredOn(
					(type) -> !Set.of("Boolean", "Float", "ID", "Int", "String").contains(type.get("name").asString()))
			.hasSize(4)
			.allSatisfy((type) -> assertThat(type.get("specifiedByURL").asString()).startsWith("https://"));
	}

}
