package se.uppdragsgrafen.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import se.uppdragsgrafen.fact.Characters;

/** A table of a steward's own beside the data package: all its columns hold texts. */
final class Sheet {

	/** What a steward writes; no tables of the package. */
	static final List<String> FILES = List.of(Corrections.FILE, EarlierIds.FILE, LinkDecisions.FILE);

	private final String file;

	private final List<String> columns;

	private final Problems problems;

	private final List<Entry> entries = new ArrayList<>();

	private Sheet(String file, List<String> columns, Problems problems) {
		this.file = file;
		this.columns = columns;
		this.problems = problems;
	}

	/**
	 * The rows of one in a folder; none where there is none.
	 * @param columns in their order
	 */
	static List<Entry> read(Folder folder, String file, List<String> columns) {
		if (!Files.exists(folder.path().resolve(file), LinkOption.NOFOLLOW_LINKS)) {
			return List.of();
		}
		Sheet sheet = new Sheet(folder.shown(file), columns, folder.problems());
		byte[] bytes = folder.bytes(file);
		String text = (bytes != null) ? folder.text(file, bytes) : null;
		if (text != null) {
			sheet.read(text);
		}
		return sheet.entries;
	}

	private void read(String text) {
		int line = 1;
		try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
			for (CSVRecord next : parser) {
				if (!row(line, next.toList())) {
					return;
				}
				line = Math.toIntExact(parser.getCurrentLineNumber()) + 1;
			}
		}
		catch (UncheckedIOException ex) {
			this.problems.row(this.file, line,
					"citattecken runt hela cellen, och dubbla citattecken inuti den; något sådant saknas på raden");
		}
		catch (IOException ex) {
			this.problems.file(this.file, "en fil som kan läsas: " + ex.getMessage());
		}
	}

	/** Whether what follows can be read. */
	private boolean row(int line, List<String> cells) {
		if (line == 1) {
			boolean known = cells.equals(this.columns);
			if (!known) {
				this.problems.row(this.file, 1,
						"rubrikraden %s, med kommatecken mellan kolumnerna".formatted(String.join(",", this.columns)));
			}
			return known;
		}
		if (cells.size() == 1 && cells.getFirst().isBlank()) {
			return true;
		}
		if (cells.size() != this.columns.size()) {
			this.problems.row(this.file, line,
					"%d celler som i rubrikraden, raden har %d (står ett kommatecken utan citattecken?)"
						.formatted(this.columns.size(), cells.size()));
			return true;
		}
		// The ids come first in all of them.
		Place place = new Place(this.file, line, cells.subList(0, 2));
		for (int i = 0; i < cells.size(); i++) {
			if (!Characters.plain(cells.get(i))) {
				this.problems.cell(place, this.columns.get(i), cells.get(i),
						"en text utan styrtecken och tecken som vänder läsriktningen");
				return true;
			}
		}
		this.entries.add(new Entry(place, cells));
		return true;
	}

	/**
	 * One row.
	 *
	 * @param place where it stands
	 * @param cells in the order of the columns
	 */
	record Entry(Place place, List<String> cells) {
	}

}
