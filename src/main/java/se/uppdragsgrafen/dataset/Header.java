package se.uppdragsgrafen.dataset;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.fact.Column;
import se.uppdragsgrafen.fact.FactType;

/** The first row of a table: the names of its columns, in any order. */
record Header(List<String> names) {

	/** The header; null, with a problem each, where columns are missing or wrong. */
	static @Nullable Header of(FactType type, String file, List<String> names, Problems problems) {
		List<String> expected = type.columns().stream().map(Column::name).toList();
		if (names.size() == 1 && names.getFirst().contains(";")) {
			problems.row(file, 1, "kolumner med kommatecken mellan sig, filen har semikolon");
			return null;
		}
		boolean whole = true;
		Set<String> seen = new HashSet<>();
		Place place = new Place(file, 1);
		for (String name : names) {
			if (!expected.contains(name)) {
				problems.cell(place, name, null,
						"kolumnen finns inte i tabellen, som har " + String.join(", ", expected));
				whole = false;
			}
			else if (!seen.add(name)) {
				problems.cell(place, name, null, "kolumnen ska finnas en gång");
				whole = false;
			}
		}
		for (String name : expected) {
			if (!names.contains(name)) {
				problems.cell(place, name, null,
						"kolumnen saknas, lägg till den (cellerna får vara tomma där det är tillåtet)");
				whole = false;
			}
		}
		return whole ? new Header(names) : null;
	}

	int size() {
		return this.names.size();
	}

	String cell(Column column, List<String> cells) {
		return cells.get(this.names.indexOf(column.name()));
	}

}
