package se.uppdragsgrafen.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Runs statements over many rows, some at a time, in one transaction. */
final class Batches {

	private static final int SIZE = 2000;

	private final TransactionContext tx;

	private final String paket;

	private final Progress progress;

	private long done;

	private long total;

	Batches(TransactionContext tx, String paket, Progress progress) {
		this.tx = tx;
		this.paket = paket;
		this.progress = progress;
	}

	void expect(long steps) {
		this.total += steps;
	}

	/** Runs a statement of {@code neo4j/write} over the rows. */
	void run(String statement, Collection<?> rows) {
		runText(CypherText.write(statement), rows);
	}

	/** Runs a statement of {@code neo4j/write} that is about one type of relationship. */
	void run(String statement, String type, Collection<?> rows) {
		runText(CypherText.write(statement).replace("[:TYP]", "[:" + type + "]").replace("[r:TYP]", "[r:" + type + "]"),
				rows);
	}

	private void runText(String text, Collection<?> rows) {
		for (List<?> batch : split(rows)) {
			this.tx.run(text, Map.of("paket", this.paket, "rader", batch)).consume();
			this.done += batch.size();
			this.progress.at(this.paket, this.done, Math.max(this.done, this.total));
		}
	}

	/** What a statement of {@code neo4j/write} returns for the rows. */
	List<Record> read(String statement, Collection<?> rows) {
		String text = CypherText.write(statement);
		List<Record> records = new ArrayList<>();
		for (List<?> batch : split(rows)) {
			records.addAll(this.tx.run(text, Map.of("paket", this.paket, "rader", batch)).list());
		}
		return records;
	}

	private static List<List<?>> split(Collection<?> rows) {
		List<?> all = List.copyOf(rows);
		List<List<?>> batches = new ArrayList<>();
		for (int from = 0; from < all.size(); from += SIZE) {
			batches.add(all.subList(from, Math.min(all.size(), from + SIZE)));
		}
		return batches;
	}

}
