package se.uppdragsgrafen.catalogue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

import se.uppdragsgrafen.fact.Column;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Vocabulary;
import se.uppdragsgrafen.query.andringar.Snapshot;

/**
 * Writes an edition as an SQLite database: a table for each type, and one for each column
 * that holds lists, with an element a row.
 */
final class Sqlite implements AutoCloseable {

	private final Connection connection;

	private Sqlite(Path file) throws SQLException {
		this.connection = DriverManager.getConnection("jdbc:sqlite:" + file);
		run("PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF", "PRAGMA foreign_keys = OFF");
		this.connection.setAutoCommit(false);
	}

	/**
	 * Writes a file.
	 * @throws SQLException where it cannot be written
	 */
	static void write(Snapshot snapshot, Path file) throws SQLException {
		try (Sqlite database = new Sqlite(file)) {
			database.about(snapshot);
			for (FactType type : Vocabulary.types()) {
				database.table(type, snapshot);
			}
			database.connection.commit();
		}
	}

	private void about(Snapshot snapshot) throws SQLException {
		run("CREATE TABLE datamangd (utgava INTEGER, licens TEXT)");
		try (PreparedStatement row = this.connection.prepareStatement("INSERT INTO datamangd VALUES (?, ?)")) {
			row.setLong(1, snapshot.utgava());
			row.setString(2, Snapshots.LICENCE);
			row.execute();
		}
	}

	private void table(FactType type, Snapshot snapshot) throws SQLException {
		List<Column> single = type.columns().stream().filter((column) -> !column.list()).toList();
		List<Column> lists = type.columns().stream().filter(Column::list).toList();
		run("CREATE TABLE " + type.table()
				+ single.stream().map(Sqlite::definition).collect(Collectors.joining(", ", " (", ") STRICT")));
		for (Column column : lists) {
			run(elements(type, column));
		}
		try (SqliteRows rows = new SqliteRows(this.connection, type, single, lists)) {
			snapshot.each(type.label(), (content) -> rows.add(Outgoing.content(content)));
			rows.end();
		}
		for (Column column : lists) {
			run("CREATE INDEX %1$s_varde ON %1$s (varde)".formatted(SqliteRows.name(type, column)));
		}
	}

	private static String definition(Column column) {
		String definition = '"' + column.name() + "\" " + type(column);
		if (column.name().equals("id")) {
			return definition + " PRIMARY KEY";
		}
		return definition + (column.nullable() ? "" : " NOT NULL") + references(column);
	}

	private static String elements(FactType type, Column column) {
		return "CREATE TABLE %s (%s TEXT NOT NULL REFERENCES %2$s (id), plats INTEGER NOT NULL, varde %s NOT NULL%s, PRIMARY KEY (%2$s, plats)) STRICT"
			.formatted(SqliteRows.name(type, column), type.table(), type(column), references(column));
	}

	private static String type(Column column) {
		return switch (column.kind()) {
			case INTEGER, LONG, BOOLEAN -> "INTEGER";
			case DECIMAL -> "REAL";
			case TEXT, ENUM, REFERENCE -> "TEXT";
		};
	}

	/** What may be anything has no table to refer to. */
	private static String references(Column column) {
		Class<?> target = column.target();
		return Vocabulary.types()
			.stream()
			.filter((type) -> type.record() == target)
			.findFirst()
			.map((type) -> " REFERENCES " + type.table() + " (id)")
			.orElse("");
	}

	private void run(String... statements) throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			for (String each : statements) {
				statement.execute(each);
			}
		}
	}

	@Override
	public void close() throws SQLException {
		this.connection.close();
	}

}
