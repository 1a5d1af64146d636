package se.uppdragsgrafen.graph.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.Value;

import se.uppdragsgrafen.graph.CypherText;
import se.uppdragsgrafen.graph.Patience;
import se.uppdragsgrafen.graph.Progress;

/**
 * Writes all that a database holds to one file, read in one transaction: facts, what the
 * packages state, the log, editions, decisions and redactions. Loads wait meanwhile, so
 * that it is of one edition; readers do not. Holds one number for each node in memory.
 */
public final class Backup {

	private final Transaction tx;

	private final BackupOutput out;

	private final Progress progress;

	/** The place in the file of each node, by its number in the database. */
	private final Map<Long, Integer> places = new HashMap<>();

	private long relationships;

	private Backup(Transaction tx, BackupOutput out, Progress progress) {
		this.tx = tx;
		this.out = out;
		this.progress = progress;
	}

	/**
	 * Writes it.
	 * @param file where to; replaced when the new one is whole, readable by its user
	 * alone
	 * @return how much it holds
	 * @throws IOException where it cannot be written; then the file is as it was
	 * @throws BackupProblem where only a part of a package is written
	 */
	public static Content write(Driver driver, Path file, Progress progress) throws IOException {
		try (Session session = driver.session();
				Transaction tx = session.beginTransaction(Patience.LONG);
				BackupOutput out = new BackupOutput(file)) {
			Content content = new Backup(tx, out, progress).run();
			out.finish(content);
			return content;
		}
	}

	private Content run() throws IOException {
		this.tx.run(CypherText.backup("hold")).stream().findFirst().ifPresent((unfinished) -> {
			throw BackupProblem.unfinished(unfinished.get("paket").asString(), unfinished.get("mapp").asString());
		});
		Record size = this.tx.run(CypherText.backup("size")).single();
		long total = size.get("noder").asLong() + size.get("relationer").asLong();
		Result nodes = this.tx.run(CypherText.backup("nodes"));
		while (nodes.hasNext()) {
			node(nodes.next());
			said(total);
		}
		Result relationships = this.tx.run(CypherText.backup("relationships"));
		while (relationships.hasNext()) {
			relationship(relationships.next());
			said(total);
		}
		return new Content(this.places.size(), this.relationships);
	}

	private void node(Record node) throws IOException {
		this.places.put(ElementId.number(node.get("id").asString()), this.places.size());
		Map<String, Object> line = new LinkedHashMap<>();
		List<String> labels = node.get("etiketter").asList(Value::asString);
		line.put("etiketter", labels.stream().sorted().toList());
		line.put("egenskaper", Values.written(node.get("egenskaper").asMap()));
		this.out.line(line);
	}

	private void relationship(Record relationship) throws IOException {
		this.relationships++;
		Map<String, Object> line = new LinkedHashMap<>();
		line.put("fran", place(relationship.get("fran")));
		line.put("typ", relationship.get("typ").asString());
		line.put("till", place(relationship.get("till")));
		line.put("egenskaper", Values.written(relationship.get("egenskaper").asMap()));
		this.out.line(line);
	}

	private int place(Value id) {
		Integer place = this.places.get(ElementId.number(id.asString()));
		if (place == null) {
			throw new IllegalStateException(
					"A node came while the backup was made: something writes that does not wait");
		}
		return place;
	}

	private void said(long total) {
		this.progress.at("Säkerhetskopian", this.places.size() + this.relationships, total);
	}

}
