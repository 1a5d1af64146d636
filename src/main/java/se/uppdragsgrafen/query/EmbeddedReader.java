package se.uppdragsgrafen.query;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.neo4j.gqlstatus.GqlRuntimeException;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.graphdb.Result;
import org.neo4j.kernel.api.exceptions.Status;

/**
 * Reads from the database in this process, without Bolt, which is most of a small
 * question. Statements run on threads of their own: a long one would keep a virtual
 * thread's carrier from all others.
 */
public final class EmbeddedReader implements GraphReader {

	private final Supplier<GraphDatabaseService> database;

	private final Duration limit;

	private final ReadOnly readOnly = new ReadOnly();

	private final ExecutorService threads = Executors
		.newCachedThreadPool(Thread.ofPlatform().daemon().name("neo4j-read-", 0).factory());

	/**
	 * A reader that gives each statement so long.
	 * @param database asked at each statement, so that a server can be put together while
	 * its database starts
	 */
	public EmbeddedReader(Supplier<GraphDatabaseService> database, Duration limit) {
		this.database = database;
		this.limit = limit;
	}

	/**
	 * The statements met lately, to be measured: a miss is one that the database plans.
	 */
	public NamedCache statements() {
		return new NamedCache("statements", this.readOnly.cache());
	}

	@Override
	public List<Map<String, @Nullable Object>> read(Question question) {
		Future<List<Map<String, @Nullable Object>>> answer = this.threads.submit(() -> run(question));
		try {
			return answer.get();
		}
		catch (ExecutionException ex) {
			throw translate(ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new DatabaseUnavailable(ex);
		}
	}

	private List<Map<String, @Nullable Object>> run(Question question) {
		GraphDatabaseService database = this.database.get();
		Duration time = question.time(this.limit);
		Question once = question.until(Deadline.in(time));
		this.readOnly.check(database, question, time);
		// A new text's planning takes of the limit too.
		return database.executeTransactionally(question.cypher(), question.parameters(), EmbeddedReader::rows,
				once.time(time));
	}

	private static List<Map<String, @Nullable Object>> rows(Result result) {
		return result.stream().map(EmbeddedReader::row).toList();
	}

	private static Map<String, @Nullable Object> row(Map<String, Object> row) {
		Map<String, @Nullable Object> plain = LinkedHashMap.newLinkedHashMap(row.size());
		row.forEach((column, value) -> plain.put(column, PlainValue.of(value)));
		return plain;
	}

	private static RuntimeException translate(@Nullable Throwable failure) {
		String code = code(failure);
		if (MemoryExceeded.says(code)) {
			return new MemoryExceeded(failure);
		}
		if (code.startsWith("Neo.TransientError.")) {
			return new DatabaseUnavailable(failure);
		}
		if (code.startsWith(ReadTimeout.CODE)) {
			return new ReadTimeout(failure);
		}
		return (failure instanceof RuntimeException known) ? known : new IllegalStateException(failure);
	}

	private static String code(@Nullable Throwable failure) {
		return switch (failure) {
			case QueryExecutionException ex -> ex.getStatusCode();
			case GqlRuntimeException ex when ex instanceof Status.HasStatus with -> with.status().code().serialize();
			case null, default -> "";
		};
	}

	@Override
	public void close() {
		this.threads.shutdownNow();
	}

}
