package se.uppdragsgrafen.graph.backup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

import se.uppdragsgrafen.graph.CypherText;
import se.uppdragsgrafen.graph.Patience;
import se.uppdragsgrafen.graph.Progress;
import se.uppdragsgrafen.graph.Schema;

/**
 * Fills an empty database with what a backup holds, some lines in each transaction. Holds
 * one number for each node in memory.
 */
public final class Restore {

	/** As it is called where it says how far it has come. */
	private static final String NAME = "Återställningen";

	private static final int SIZE = 2000;

	private final Session session;

	private final Progress progress;

	private final Content content;

	private final NodeIds ids = new NodeIds();

	private final List<Map<String, Object>> nodes = new ArrayList<>();

	private final List<Map<String, Object>> relationships = new ArrayList<>();

	private long done;

	private Restore(Session session, Progress progress, Content content) {
		this.session = session;
		this.progress = progress;
		this.content = content;
	}

	/**
	 * Fills it, once the file has been looked through and the database found empty.
	 * @return how much it holds now
	 * @throws BackupProblem where the file is not whole, or the database not empty; then
	 * nothing is changed
	 */
	public static Content read(Path file, Driver driver, Progress progress) {
		BackupInput input = new BackupInput(file);
		Content content = input.check();
		try (Session session = driver.session()) {
			if (size(session).nodes() > 0) {
				throw BackupProblem.notEmpty();
			}
			Schema.install(session, progress);
			Restore restore = new Restore(session, progress, content);
			input.read(restore::line);
			restore.writeNodes();
			restore.writeRelationships();
			if (!size(session).equals(content)) {
				throw BackupProblem.notAll(file);
			}
		}
		return content;
	}

	private static Content size(Session session) {
		Record size = session.run(CypherText.backup("size")).single();
		return new Content(size.get("noder").asLong(), size.get("relationer").asLong());
	}

	/** Whoever follows the log is to take a new copy of all. */
	public static void beginNewLog(Driver driver) {
		try (Session session = driver.session()) {
			session.executeWriteWithoutResult((tx) -> tx.run(CypherText.backup("new-log")).consume(), Patience.LONG);
		}
	}

	private void line(Map<String, Object> line) {
		Map<String, Object> properties = Values.read((Map<?, ?>) line.getOrDefault("egenskaper", Map.of()));
		if (Lines.isNode(line)) {
			this.nodes.add(Map.of("etiketter", line.getOrDefault("etiketter", List.of()), "egenskaper", properties));
			if (this.nodes.size() == SIZE) {
				writeNodes();
			}
			return;
		}
		writeNodes();
		this.relationships.add(Map.of("fran", id(line.get("fran")), "typ", String.valueOf(line.get("typ")), "till",
				id(line.get("till")), "egenskaper", properties));
		if (this.relationships.size() == SIZE) {
			writeRelationships();
		}
	}

	private void writeNodes() {
		if (!this.nodes.isEmpty()) {
			write("nodes-come", this.nodes).forEach((each) -> this.ids.add(each.get("id").asString()));
		}
	}

	private void writeRelationships() {
		if (!this.relationships.isEmpty()) {
			write("relationships-come", this.relationships);
		}
	}

	private List<Record> write(String statement, List<Map<String, Object>> rows) {
		this.progress.committed(NAME, this.done);
		this.progress.at(NAME, this.done, this.content.all());
		List<Record> written = this.session
			.executeWrite((tx) -> tx.run(CypherText.backup(statement), Map.of("rader", rows)).list(), Patience.LONG);
		this.done += rows.size();
		rows.clear();
		return written;
	}

	private String id(@Nullable Object place) {
		return this.ids.get(((Number) Objects.requireNonNull(place)).intValue());
	}

}
