package se.uppdragsgrafen.api.http;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import se.uppdragsgrafen.query.Edition;

import static org.assertj.core.api.Assertions.assertThat;

/** Which questions are the same, and the tags of their answers. */
class AskedTest {

	private static final Edition EDITION = new Edition("abc-def", 3);

	private static Asked asked(String document, @Nullable String operation, Map<String, @Nullable Object> variables) {
		return Asked.of(EDITION, document, new Parameters(document, null, operation, variables, Map.of()),
				Locale.ENGLISH);
	}

	@Test
	void theOrderOfVariablesTellsNoQuestions() {
		Map<String, @Nullable Object> one = new LinkedHashMap<>();
		one.put("a", 1);
		one.put("b", 2);
		Map<String, @Nullable Object> other = new LinkedHashMap<>();
		other.put("b", 2);
		other.put("a", 1);
		assertThat(asked("{ x }", null, one)).isEqualTo(asked("{ x }", null, other));
	}

	@Test
	void documentOperationAndVariablesDo() {
		Asked asked = asked("{ x }", "A", Map.of("a", 1));
		assertThat(asked("{ y }", "A", Map.of("a", 1))).isNotEqualTo(asked);
		assertThat(asked("{ x }", "B", Map.of("a", 1))).isNotEqualTo(asked);
		assertThat(asked("{ x }", "A", Map.of("a", 2))).isNotEqualTo(asked);
		assertThat(asked("{ x }A", "", Map.of("a", 1))).isNotEqualTo(asked);
	}

	@Test
	void aTagSaysProgramEditionAndOperation() {
		Tags tags = new Tags("schema", "1.0");
		Asked asked = asked("{ x }", null, Map.of());
		assertThat(tags.of(asked, EDITION)).matches("W/\"[0-9a-f]{8}-abc\\.3-[0-9a-f]{24}\"");
		assertThat(tags.of(asked, null)).matches("W/\"[0-9a-f]{8}--[0-9a-f]{24}\"");
		assertThat(new Tags("schema", "1.1").of(asked, EDITION)).isNotEqualTo(tags.of(asked, EDITION));
		assertThat(new Tags("schema", "1.0").of(asked, EDITION)).isEqualTo(tags.of(asked, EDITION));
	}

	@Test
	void aClientHasWhatIsAmongItsTagsWeakOrNot() {
		assertThat(Tags.has("W/\"a\"", "W/\"a\"")).isTrue();
		assertThat(Tags.has("\"x\", \"a\"", "W/\"a\"")).isTrue();
		assertThat(Tags.has("\"ab\"", "W/\"a\"")).isFalse();
		assertThat(Tags.has(null, "W/\"a\"")).isFalse();
	}

}
