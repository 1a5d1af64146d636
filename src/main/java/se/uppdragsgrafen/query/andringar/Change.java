package se.uppdragsgrafen.query.andringar;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One entry of the log.
 *
 * @param nr its number; there are no gaps
 * @param slag UPSERT, DELETE or REDACT
 * @param typ what the fact is, as its GraphQL type
 * @param id the fact's permanent key
 * @param hash SHA-256 of the content, in hexadecimal; null where there is none
 * @param innehall what the fact became, as JSON with the columns of its table; null where
 * it is no more
 * @param utgava the edition of the data set that it belongs to
 * @param paket the data package whose load changed it; empty where the graph was built
 * anew
 * @param tid when, with its zone
 */
public record Change(long nr, String slag, String typ, String id, @Nullable String hash, @Nullable String innehall,
		long utgava, String paket, String tid) {

	static Change of(Map<?, ?> row) {
		return new Change(((Number) value(row, "nr")).longValue(), text(row, "slag"), text(row, "typ"),
				text(row, "faktum"), (String) row.get("hash"), (String) row.get("innehall"),
				((Number) value(row, "utgava")).longValue(), text(row, "paket"), text(row, "tid"));
	}

	/** The kod of the municipality that the id belongs to; null where it is of none. */
	public @Nullable String kommun() {
		String[] parts = this.id.split("/", 3);
		return (parts.length > 1 && parts[1].matches("\\d{4}")) ? parts[1] : null;
	}

	private static String text(Map<?, ?> row, String name) {
		return value(row, name).toString();
	}

	private static Object value(Map<?, ?> row, String name) {
		Object value = row.get(name);
		if (value == null) {
			throw new IllegalStateException("An entry of the log has no " + name + ": " + row.keySet());
		}
		return value;
	}

}
