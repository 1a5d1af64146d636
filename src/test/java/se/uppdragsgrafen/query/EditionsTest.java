package se.uppdragsgrafen.query;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is said of editions while they are loaded, told by rows made by hand. */
class EditionsTest {

	private final Deque<Map<String, @Nullable Object>> seen = new ArrayDeque<>();

	private final AtomicInteger looks = new AtomicInteger();

	/** Gives what was seen one after the other, the last of them ever after. */
	private final Editions editions = new Editions((question) -> {
		this.looks.incrementAndGet();
		return List.of((this.seen.size() > 1) ? this.seen.removeFirst() : this.seen.getFirst());
	});

	private EditionsTest see(long begun, long whole, boolean loading) {
		this.seen.add(Map.of("graf", "g", "paborjad", begun, "klar", whole, "laddas", loading));
		return this;
	}

	@Test
	void noneIsKnownBeforeTheFirstLook() {
		assertThat(this.editions.known()).isNull();
	}

	@Test
	void theEditionThatIsThereIsKnownAfterALook() {
		see(3, 3, false);
		assertThat(this.editions.look()).isEqualTo(new Edition("g", 3));
		assertThat(this.editions.known()).isEqualTo(new Edition("g", 3));
	}

	@Test
	void whatIsBeingWrittenIsWaitedFor() {
		see(4, 3, true).see(4, 3, true).see(4, 4, false);
		assertThat(this.editions.look()).isEqualTo(new Edition("g", 4));
		assertThat(this.looks).hasValue(3);
	}

	@Test
	void whereAnotherWasBegunMeanwhileTheWholeOneIsThere() {
		see(4, 3, true).see(5, 5, true);
		assertThat(this.editions.look()).isEqualTo(new Edition("g", 5));
	}

	@Test
	void anAnswerIsOfTheEditionThatIsThereBeforeAndAfter() {
		see(3, 3, false);
		this.editions.look();
		assertThat(this.editions.whole(() -> "answer")).isEqualTo(new Editions.Dated<>("answer", new Edition("g", 3)));
		assertThat(this.looks).as("nothing can have become visible so soon").hasValue(1);
	}

	@Test
	void whileALoadRunsTheEditionIsAskedForAgain() {
		see(3, 3, true);
		this.editions.look();
		assertThat(this.editions.whole(() -> "answer").edition()).isEqualTo(new Edition("g", 3));
		assertThat(this.looks).hasValue(2);
	}

	@Test
	void anAnswerInWhichAnotherEditionBeganIsAskedForAgain() {
		see(3, 3, true).see(4, 4, true);
		this.editions.look();
		AtomicInteger asked = new AtomicInteger();
		assertThat(this.editions.whole(asked::incrementAndGet)).isEqualTo(new Editions.Dated<>(2, new Edition("g", 4)));
	}

	@Test
	void theFirstAnswerIsAskedForAgainForNoEditionIsKnown() {
		see(3, 3, false);
		AtomicInteger asked = new AtomicInteger();
		assertThat(this.editions.whole(asked::incrementAndGet)).isEqualTo(new Editions.Dated<>(2, new Edition("g", 3)));
	}

	@Test
	void whatIsNotOfTheGraphIsOfNoEditionAndTheDatabaseIsNotAsked() {
		assertThat(this.editions.whole(() -> "schema", (answer) -> false))
			.isEqualTo(new Editions.Dated<>("schema", null));
		assertThat(this.looks).hasValue(0);
	}

	@Test
	void whereEachAnswerIsOvertakenItIsGivenUp() {
		for (int edition = 1; edition < 20; edition++) {
			see(edition, edition, true);
		}
		AtomicInteger asked = new AtomicInteger();
		assertThatThrownBy(() -> this.editions.whole(asked::incrementAndGet)).isInstanceOf(DataChanging.class);
		assertThat(asked).hasValue(5);
	}

	@Test
	void whereOnlyAPartOfAPackageIsThereTheLastWholeEditionIsKnownAndAskersAreRefused() {
		see(3, 3, true);
		this.editions.look();
		this.seen.clear();
		this.seen.add(Map.of("graf", "g", "paborjad", 4L, "klar", 3L, "laddas", true, "halv", true));
		AtomicInteger asked = new AtomicInteger();
		assertThatThrownBy(() -> this.editions.whole(asked::incrementAndGet)).isInstanceOf(DataChanging.class);
		assertThat(asked).as("nobody is waited for").hasValue(1);
		assertThat(this.editions.known()).isEqualTo(new Edition("g", 3));
		assertThatThrownBy(() -> this.editions.whole(() -> {
			throw new IllegalStateException("What the half of it leads to");
		})).isInstanceOf(DataChanging.class);
		assertThat(this.editions.whole(() -> "schema", (answer) -> false).edition()).isNull();
		this.seen.clear();
		see(4, 4, false);
		assertThat(this.editions.whole(() -> "answer").edition()).isEqualTo(new Edition("g", 4));
	}

	@Test
	void anEmptyGraphHasEditionZero() {
		this.seen.add(Map.of("graf", ""));
		assertThat(this.editions.look()).isEqualTo(new Edition("", 0));
	}

}
