package se.uppdragsgrafen.api.http;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.util.unit.DataSize;

import se.uppdragsgrafen.api.ErrorCode;
import se.uppdragsgrafen.query.Edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Which answers are kept, and who is given them. */
class AnswersTest {

	private static final Edition EDITION = new Edition("g", 1);

	private static final Asked ASKED = new Asked(EDITION, "operation", Locale.ENGLISH);

	private final Answers answers = new Answers(DataSize.ofMegabytes(1));

	private final AtomicInteger asked = new AtomicInteger();

	private static Answer answer(@Nullable ErrorCode code, boolean personal, @Nullable Edition edition) {
		return new Answer(new byte[10], code, true, new HttpHeaders(), personal, edition);
	}

	private Answer ask(Answer answer) {
		return this.answers.of(ASKED, () -> {
			this.asked.incrementAndGet();
			return answer;
		});
	}

	@Test
	void whoAsksTheSameIsAnsweredTheSame() {
		Answer answer = answer(null, false, EDITION);
		assertThat(ask(answer)).isSameAs(answer);
		assertThat(ask(answer(null, false, EDITION))).isSameAs(answer);
		assertThat(this.asked).hasValue(1);
	}

	@Test
	void whatIsNotOfTheGraphIsKeptToo() {
		ask(answer(null, false, null));
		ask(answer(null, false, null));
		assertThat(this.asked).hasValue(1);
	}

	@Test
	void whatDoesNotLastIsAskedForAgain() {
		ask(answer(ErrorCode.TIMEOUT, false, EDITION));
		ask(answer(null, true, EDITION));
		ask(answer(null, false, new Edition("g", 2)));
		ask(answer(null, false, EDITION));
		assertThat(this.asked).hasValue(4);
	}

	@Test
	void whatFailsIsAskedForAgain() {
		assertThatThrownBy(() -> this.answers.of(ASKED, () -> {
			throw new IllegalStateException("once");
		})).hasMessage("once");
		assertThat(ask(answer(null, false, EDITION))).isNotNull();
	}

	@Test
	void afterForgettingAllIsAskedForAgain() {
		ask(answer(null, false, EDITION));
		this.answers.forget();
		assertThat(this.answers.kept().estimatedSize()).isZero();
		ask(answer(null, false, EDITION));
		assertThat(this.asked).hasValue(2);
	}

	@Test
	void ofNoBytesNothingIsKept() {
		Answers none = new Answers(DataSize.ofBytes(0));
		for (int time = 0; time < 2; time++) {
			none.of(ASKED, () -> {
				this.asked.incrementAndGet();
				return answer(null, false, EDITION);
			});
		}
		assertThat(this.asked).hasValue(2);
	}

	/** Has two ask at the same time; what the second is given. */
	private Answer second(Answer first, Answer second) throws InterruptedException {
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch waits = new CountDownLatch(1);
		Thread.ofVirtual().start(() -> this.answers.of(ASKED, () -> {
			begun.countDown();
			try {
				waits.await();
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
			return first;
		}));
		begun.await();
		CompletableFuture<Answer> given = CompletableFuture.supplyAsync(() -> ask(second));
		waits.countDown();
		return given.join();
	}

	@Test
	void whoAsksMeanwhileIsGivenTheFirstOnesAnswer() throws InterruptedException {
		Answer first = answer(null, false, EDITION);
		assertThat(second(first, answer(null, false, EDITION))).isSameAs(first);
		assertThat(this.asked).hasValue(0);
	}

	@Test
	void nobodyIsGivenAnothersOwnAnswer() throws InterruptedException {
		Answer second = answer(null, true, EDITION);
		assertThat(second(answer(null, true, EDITION), second)).isSameAs(second);
	}

	@Test
	void anAnswerSaysItsStatusByItsMediaType() {
		assertThat(answer(null, false, null).status(AnswerType.GRAPHQL_RESPONSE)).isEqualTo(200);
		Answer bare = new Answer(new byte[0], ErrorCode.BAD_ARGUMENT, false, new HttpHeaders(), false, null);
		assertThat(bare.status(AnswerType.GRAPHQL_RESPONSE)).isEqualTo(400);
		assertThat(bare.status(AnswerType.JSON)).isEqualTo(200);
		assertThat(answer(ErrorCode.NOT_FOUND, false, null).status(AnswerType.GRAPHQL_RESPONSE)).isEqualTo(200);
		assertThat(answer(ErrorCode.OVERLOADED, false, null).status(AnswerType.JSON)).isEqualTo(503);
	}

}
