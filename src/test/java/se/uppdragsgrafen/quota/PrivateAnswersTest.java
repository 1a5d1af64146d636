package se.uppdragsgrafen.quota;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import se.uppdragsgrafen.Served;
import se.uppdragsgrafen.api.Marks;

import static org.assertj.core.api.Assertions.assertThat;

/** What is said of one client is marked, so that no other is told it. */
class PrivateAnswersTest {

	private static final String QUESTION = "{ uppdrag(first: 10) { nodes { id } } }";

	/**
	 * So few that a machine that stands still between two steps of a test gives none
	 * back.
	 */
	private static final long POINTS_PER_MINUTE = 1;

	private static final Client OTHER = new Client("other");

	private static Served served;

	@BeforeAll
	static void serve() {
		served = Served.withBundledData();
	}

	/** The execution of a question in a visit. */
	private record Asked(ExecutionInput input, ExecutionResult result) {

		static Asked in(@Nullable Visit visit, String question) {
			ExecutionInput input = ExecutionInput.newExecutionInput(question).build();
			if (visit == null) {
				return new Asked(input, served.graphQl().execute(input));
			}
			visit.begin();
			try {
				return new Asked(input, served.graphQl().execute(input));
			}
			finally {
				visit.end();
			}
		}

		boolean isPrivate() {
			return Marks.OF_ASKER.isOn(this.input);
		}

		@Nullable Object code() {
			return this.result.getErrors().getFirst().getExtensions().get("code");
		}

	}

	private static Visit visit(long points, Turns turns) {
		return visits(points, turns).from(InetAddress.getLoopbackAddress());
	}

	private static Visits visits(long points, Turns turns) {
		return new Visits(Optional.of(new Points(POINTS_PER_MINUTE, points)), turns, turns, Long.MAX_VALUE);
	}

	private static Turns oneTurn() {
		return new Turns(1, 1, new Turns.Queue(Duration.ofSeconds(1), 0, 0));
	}

	@Test
	void whatAClientHasLeftIsItsOwn() {
		assertThat(Asked.in(null, "{ rateLimit { cost } }").isPrivate()).isTrue();
		assertThat(Asked.in(null, QUESTION).isPrivate()).isFalse();
		assertThat(Asked.in(visit(1_000, oneTurn()), QUESTION).isPrivate()).isFalse();
	}

	@Test
	void aRefusalForWantOfPointsIsToo() {
		Visits visits = visits(1_000, oneTurn());
		visits.from(InetAddress.getLoopbackAddress()).pay(1_000);
		Asked refused = Asked.in(visits.from(InetAddress.getLoopbackAddress()), QUESTION);
		assertThat(refused.code()).isEqualTo("RATE_LIMITED");
		assertThat(refused.isPrivate()).isTrue();
	}

	@Test
	void aRefusalForWantOfATurnIsToo() throws InterruptedException {
		Turns turns = oneTurn();
		turns.take(OTHER);
		Asked refused = Asked.in(visit(1_000, turns), QUESTION);
		assertThat(refused.code()).isEqualTo("OVERLOADED");
		assertThat(refused.isPrivate()).isTrue();
		turns.giveBack(OTHER);
		assertThat(Asked.in(visit(1_000, turns), QUESTION).result().getErrors()).isEmpty();
	}

	@Test
	void aTurnIsKeptUntilTheVisitEndsAndThenIsAnothers() throws InterruptedException {
		Turns turns = oneTurn();
		Asked.in(visit(1_000, turns), "{ a: uppdrag { totalCount } b: namnder { totalCount } }");
		turns.take(OTHER);
	}

}
