package se.uppdragsgrafen.api.http;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/**
 * Keeps answers, and has what several ask at the same time answered once. Within a bound
 * of bytes: those that are asked for seldom make room.
 */
public final class Answers {

	/** What an answer takes beside its body. */
	private static final int OVERHEAD = 512;

	private final boolean keeping;

	private final AsyncCache<Asked, Answer> answers;

	/** Those of so many bytes together; none where it is 0. */
	Answers(DataSize most) {
		this.keeping = most.toBytes() > 0;
		this.answers = Caffeine.newBuilder()
			.maximumWeight(most.toBytes())
			.weigher((Asked asked, Answer answer) -> answer.body().length + OVERHEAD)
			.recordStats()
			.buildAsync();
	}

	/** The answer that is there, or the one that is given now. */
	Answer of(Asked asked, Supplier<Answer> asking) {
		if (!this.keeping) {
			return asking.get();
		}
		AtomicReference<@Nullable CompletableFuture<Answer>> mine = new AtomicReference<>();
		CompletableFuture<Answer> first = this.answers.get(asked, (key, executor) -> {
			CompletableFuture<Answer> promise = new CompletableFuture<>();
			mine.set(promise);
			return promise;
		});
		CompletableFuture<Answer> promise = mine.get();
		if (promise != null) {
			return give(asked, promise, asking);
		}
		Answer answer = wait(first);
		return answer.personal() ? asking.get() : answer;
	}

	/** What does not last is given to those who wait for it, and to nobody after them. */
	private Answer give(Asked asked, CompletableFuture<Answer> promise, Supplier<Answer> asking) {
		try {
			Answer answer = asking.get();
			boolean ofIt = answer.edition() == null || answer.edition().equals(asked.edition());
			if (!answer.lasts() || !ofIt) {
				this.answers.asMap().remove(asked, promise);
			}
			promise.complete(answer);
			return answer;
		}
		catch (RuntimeException | Error ex) {
			promise.completeExceptionally(ex);
			throw ex;
		}
	}

	private static Answer wait(CompletableFuture<Answer> first) {
		try {
			return first.join();
		}
		catch (CompletionException ex) {
			if (ex.getCause() instanceof RuntimeException known) {
				throw known;
			}
			throw ex;
		}
	}

	/** Forgets all, as when other data is loaded and nobody will ask for these again. */
	public void forget() {
		this.answers.synchronous().invalidateAll();
	}

	/** What is kept, to be counted. */
	public Cache<?, ?> kept() {
		return this.answers.synchronous();
	}

}
