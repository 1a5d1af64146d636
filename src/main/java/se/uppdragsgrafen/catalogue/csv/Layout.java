package se.uppdragsgrafen.catalogue.csv;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The layout of a CSV file that is not the table of a type.
 *
 * @param path where the file is, without its ending
 * @param description what it holds, in Swedish
 * @param fields its columns, in order
 */
public record Layout(String path, String description, List<Field> fields) {

	/**
	 * A column.
	 *
	 * @param name the name
	 * @param datatype of its values, as CSV on the Web names it
	 * @param list whether a cell holds several
	 * @param reference whether a value is the id of a fact
	 * @param description what it says, in Swedish
	 */
	public record Field(String name, String datatype, boolean list, boolean reference, String description) {

		/** A column of words. */
		public static Field text(String name, String description) {
			return new Field(name, "string", false, false, description);
		}

		/** A column of ids. */
		public static Field reference(String name, boolean list, String description) {
			return new Field(name, "string", list, true, description);
		}

	}

	public Layout {
		fields = List.copyOf(fields);
	}

	/** The header of the file. */
	public Header header() {
		return new Header(this.fields.stream().map(Field::name).toList(),
				this.fields.stream().filter(Field::reference).map(Field::name).collect(Collectors.toSet()));
	}

}
