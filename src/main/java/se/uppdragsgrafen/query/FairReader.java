package se.uppdragsgrafen.query;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.quota.Visit;

/** Asks the graph for a client when it is the client's turn. */
public final class FairReader implements GraphReader {

	private final GraphReader reader;

	public FairReader(GraphReader reader) {
		this.reader = reader;
	}

	@Override
	public List<Map<String, @Nullable Object>> read(Question question) {
		Visit.current().ifPresent(Visit::takeTurn);
		return this.reader.read(question);
	}

	@Override
	public void close() {
		this.reader.close();
	}

}
