package se.uppdragsgrafen.catalogue.address;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A fact as a page shows it: what it refers to is named.
 *
 * @param id its permanent key
 * @param uri its permanent address
 * @param type its kind, as its GraphQL type
 * @param title what it is called
 * @param utgava the edition since which it says this
 * @param tid when that was, with its zone
 * @param fields what it says, but for its id, its title and its evidence
 * @param evidence where it is written
 * @param formats where else it can be had
 */
public record Portrait(String id, String uri, String type, String title, long utgava, String tid, List<Field> fields,
		List<Evidence> evidence, List<Alternate> formats) {

	public Portrait {
		fields = List.copyOf(fields);
		evidence = List.copyOf(evidence);
		formats = List.copyOf(formats);
	}

	/**
	 * A column.
	 *
	 * @param name the column's
	 * @param values each with its address, where it has one
	 */
	public record Field(String name, List<Value> values) {

		public Field {
			values = List.copyOf(values);
		}
	}

	/**
	 * A value.
	 *
	 * @param text as the table has it, a number in a column of numbers; or what a thing
	 * is called
	 * @param id of a thing; null where the value is none
	 */
	public record Value(Object text, @Nullable String id) {
	}

	/**
	 * A place in a document.
	 *
	 * @param id its permanent key
	 * @param dokument the document
	 * @param url where the document is published; null where that is not known
	 * @param sida the page; null where it has none
	 * @param franRad the first line
	 * @param tillRad the last line
	 * @param citat the words; null where they are not carried
	 */
	public record Evidence(String id, Value dokument, @Nullable String url, @Nullable String sida, String franRad,
			String tillRad, @Nullable String citat) {
	}

	/**
	 * The same in another format.
	 *
	 * @param address where
	 * @param type its media type
	 */
	public record Alternate(String address, String type) {
	}

}
