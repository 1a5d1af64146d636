package se.uppdragsgrafen.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How a graph branches, as three statements tell it. */
class MeasuredFanOutTest {

	private static ShapeField.Relation relation(String name, boolean incoming, boolean many, @Nullable Integer first) {
		return new ShapeField.Relation(name, "Uppdrag", List.of("R"), incoming, many, first, List.of());
	}

	private static final ShapeField.Relation IN = relation("in", true, true, 20);

	private static final ShapeField.Relation OUT = relation("ut", false, true, null);

	private static final Shape SHAPE = new Shape(Map.of("Namnd", new ShapeType("Namnd", Map.of("in", IN, "ut", OUT,
			"ett", relation("ett", false, false, null), "namn", new ShapeField.Property("namn")), Map.of())));

	private final List<Question> asked = new ArrayList<>();

	private final MeasuredFanOut fanOut = new MeasuredFanOut((question) -> {
		this.asked.add(question);
		return switch (this.asked.size()) {
			case 1 -> List.of(Map.of("typ", "Namnd", "antal", 40L));
			case 2 -> List.of(Map.of("nyckel", "Namnd.in", "antal", 12L));
			default -> List.of(Map.of("nyckel", "Namnd.ut", "antal", 3L));
		};
	}, SHAPE);

	@Test
	void untilItHasMeasuredAListCountsWithWhatItGivesUnlessAsked() {
		assertThat(this.fanOut.of("Namnd", IN)).isEqualTo(20);
		assertThat(this.fanOut.of("Namnd", OUT)).isEqualTo(50);
		assertThat(this.fanOut.nodes("Namnd")).isEqualTo(Long.MAX_VALUE);
	}

	@Test
	void afterwardsWithWhatIsThere() {
		this.fanOut.measure();
		assertThat(this.fanOut.of("Namnd", IN)).isEqualTo(12);
		assertThat(this.fanOut.of("Namnd", OUT)).isEqualTo(3);
		assertThat(this.fanOut.nodes("Namnd")).isEqualTo(40);
	}

	@Test
	void onlyListsAreMeasuredEachInItsDirection() {
		this.fanOut.measure();
		assertThat(this.asked).extracting(Question::parameters)
			.containsExactly(Map.of("typer", List.of("Namnd")), relations("Namnd.in"), relations("Namnd.ut"));
	}

	private static Map<String, @Nullable Object> relations(String key) {
		return Map.of("prov", 1_000, "relationer",
				List.of(Map.of("nyckel", key, "typ", "Namnd", "typer", List.of("R"), "mal", "Uppdrag")));
	}

}
