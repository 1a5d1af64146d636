package se.uppdragsgrafen.graph;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

import se.uppdragsgrafen.fact.Loadable;

/**
 * A package of which only a part is written: it is being written in several transactions,
 * or that was cut off.
 *
 * @param paket its name
 * @param folder where it lies
 * @param hash SHA-256 of what it says, in hexadecimal
 */
public record UnfinishedLoad(String paket, Path folder, String hash) {

	static UnfinishedLoad of(Loadable each) {
		return new UnfinishedLoad(each.name(), Path.of(each.folder()), each.hash());
	}

	/** The one that the graph knows of. */
	static Optional<UnfinishedLoad> of(Session session) {
		return session.run(CypherText.write("unfinished"))
			.stream()
			.findFirst()
			.flatMap((each) -> UnfinishedLoad.of(each.get("halv")));
	}

	/** That of the data set's node, where it has one. */
	static Optional<UnfinishedLoad> of(Value halv) {
		return halv.get("halvPaket").isNull() ? Optional.empty()
				: Optional.of(new UnfinishedLoad(halv.get("halvPaket").asString(),
						Path.of(halv.get("halvMapp").asString()), halv.get("halvHash").asString()));
	}

	/** Leaves in the graph that only a part of it is written. */
	void begin(TransactionContext tx) {
		tx.run(CypherText.write("large-begins"),
				Map.of("paket", this.paket, "mapp", this.folder.toString(), "hash", this.hash))
			.consume();
	}

	/** Whether it is this package, as it is now or was. */
	boolean isOf(Loadable each) {
		return each.name().equals(this.paket);
	}

}
