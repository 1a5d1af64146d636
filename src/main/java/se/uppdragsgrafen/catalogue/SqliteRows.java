package se.uppdragsgrafen.catalogue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.fact.Column;
import se.uppdragsgrafen.fact.FactType;

/** Writes the facts of a type, so many at a time. */
final class SqliteRows implements AutoCloseable {

	private static final int CHUNK = 5_000;

	private final List<Column> single;

	private final List<Column> lists;

	private final PreparedStatement fact;

	private final List<PreparedStatement> elements = new ArrayList<>();

	private int waiting;

	SqliteRows(Connection connection, FactType type, List<Column> single, List<Column> lists) throws SQLException {
		this.single = single;
		this.lists = lists;
		this.fact = connection.prepareStatement(insert(type.table(), single.size()));
		for (Column column : lists) {
			this.elements.add(connection.prepareStatement(insert(name(type, column), 3)));
		}
	}

	/** The table of a column that holds lists. */
	static String name(FactType type, Column column) {
		return type.table() + '_' + column.name();
	}

	private static String insert(String table, int columns) {
		return "INSERT INTO " + table + " VALUES (" + String.join(", ", Collections.nCopies(columns, "?")) + ")";
	}

	void add(Map<String, @Nullable Object> content) {
		try {
			for (int i = 0; i < this.single.size(); i++) {
				this.fact.setObject(i + 1, content.get(this.single.get(i).name()));
			}
			this.fact.addBatch();
			for (int i = 0; i < this.lists.size(); i++) {
				if (content.get(this.lists.get(i).name()) instanceof List<?> list) {
					add(this.elements.get(i), String.valueOf(content.get("id")), list);
				}
			}
			if (++this.waiting == CHUNK) {
				end();
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The database file could not be written", ex);
		}
	}

	private static void add(PreparedStatement rows, String id, List<?> list) throws SQLException {
		for (int plats = 0; plats < list.size(); plats++) {
			rows.setString(1, id);
			rows.setInt(2, plats);
			rows.setObject(3, list.get(plats));
			rows.addBatch();
		}
	}

	/** Writes the rows that wait. */
	void end() throws SQLException {
		this.waiting = 0;
		this.fact.executeBatch();
		for (PreparedStatement rows : this.elements) {
			rows.executeBatch();
		}
	}

	@Override
	public void close() throws SQLException {
		this.fact.close();
		for (PreparedStatement rows : this.elements) {
			rows.close();
		}
	}

}
