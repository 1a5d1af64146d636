package se.uppdragsgrafen.catalogue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import se.uppdragsgrafen.query.andringar.Snapshot;

/**
 * The whole as an SQLite database. Such a file cannot be written from its beginning to
 * its end: it is made in a temporary folder, and not kept, for what is redacted later
 * must not lie there.
 */
@RestController
final class SqliteDownload {

	private final Snapshots snapshots;

	SqliteDownload(Snapshots snapshots) {
		this.snapshots = snapshots;
	}

	@GetMapping("/export/uppdragsgrafen.sqlite")
	void database(@RequestParam MultiValueMap<String, String> given, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		Snapshot snapshot = this.snapshots.offer(ExportArguments.of(given), "application/vnd.sqlite3", request,
				response);
		if (snapshot == null) {
			return;
		}
		Outgoing.write(request, response, (out) -> write(snapshot, out));
	}

	/** Writes that database. */
	static void write(Snapshot snapshot, OutputStream out) throws IOException {
		Path file = Files.createTempFile("uppdragsgrafen-", ".sqlite");
		try {
			Sqlite.write(snapshot, file);
			Files.copy(file, out);
		}
		catch (SQLException ex) {
			throw new IOException("The database file could not be written", ex);
		}
		finally {
			Files.delete(file);
		}
	}

}
