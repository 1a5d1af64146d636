package se.uppdragsgrafen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import java.util.stream.Stream;

/** A store whose log ends with something that is no whole entry. */
final class HalfWritten {

	private static final int BYTES = 300;

	private HalfWritten() {
	}

	/** Adds that to the log of facts of a store. */
	static void add(Path store) throws IOException {
		try (Stream<Path> logs = Files.list(store.resolve("neo4j/data/transactions/neo4j"))) {
			Path last = logs.filter((each) -> each.getFileName().toString().startsWith("neostore.transaction.db."))
				.max(Path::compareTo)
				.orElseThrow();
			byte[] half = new byte[BYTES];
			new Random(2).nextBytes(half);
			Files.write(last, half, StandardOpenOption.APPEND);
		}
	}

}
