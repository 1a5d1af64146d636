package se.uppdragsgrafen.bench.race;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import se.uppdragsgrafen.Served;
import se.uppdragsgrafen.TestNeo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What is measured is the same question: the floor's statements answer as the server
 * does.
 */
class FloorTest {

	private static final int VALUES = 10;

	private static GraphQl ours;

	private static Floor floor;

	private static List<Question> questions;

	@BeforeAll
	static void serve() {
		ours = new GraphQl("ours", "ours", Served.withBundledData().address("/").getPort(), List.of());
		floor = new Floor("floor", TestNeo4j.driver(), false, List.of());
		questions = Questions.read(TestNeo4j.driver(), VALUES);
	}

	@Test
	void theFloorAnswersAsTheServerDoes() {
		for (Question question : questions) {
			List<String> compared = Comparison.of(question, List.of(ours, floor), VALUES);
			assertThat(compared).as(question.name())
				.isEqualTo(question.once() ? List.of("ours") : List.of("ours", "floor"));
		}
	}

	@Test
	void anotherAnswerIsSaid() {
		Question point = questions.getFirst();
		Contender<Floor.Statement> wrong = new Contender<>() {

			@Override
			public String name() {
				return "wrong";
			}

			@Override
			public List<Running> programs() {
				return List.of();
			}

			@Override
			public List<Floor.Statement> requests(Question question) {
				return floor.requests(question).reversed();
			}

			@Override
			public Line<Floor.Statement> connect() {
				return floor.connect();
			}

		};
		assertThatThrownBy(() -> Comparison.of(point, List.of(ours, wrong), VALUES))
			.hasMessageContaining("«point», value 0, is answered differently")
			.hasMessageContaining("wrong: ");
	}

	@Test
	void aLoadAsksUntilItsTimeIsOver() {
		Result result = new Load<>(ours, questions.getFirst()).run(2, Duration.ofMillis(500));
		assertThat(result.rate()).isPositive();
		assertThat(result.millis(50)).isPositive().isLessThanOrEqualTo(result.millis(99));
		assertThat(result.elapsed()).isGreaterThanOrEqualTo(Duration.ofMillis(500));
	}

}
