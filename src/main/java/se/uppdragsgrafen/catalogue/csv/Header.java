package se.uppdragsgrafen.catalogue.csv;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.uppdragsgrafen.fact.Column;
import se.uppdragsgrafen.fact.FactType;

/**
 * The columns of a CSV file.
 *
 * @param columns their names, in order
 * @param references those whose cells are ids, or lists of ids
 */
public record Header(List<String> columns, Set<String> references) {

	private static final String LABEL = "Etikett";

	public Header {
		columns = List.copyOf(columns);
		references = Set.copyOf(references);
	}

	/** The columns of a type's table. */
	public static Header of(FactType type) {
		return new Header(type.columns().stream().map(Column::name).toList(),
				type.columns()
					.stream()
					.filter((column) -> column.kind() == Column.Kind.REFERENCE)
					.map(Column::name)
					.collect(Collectors.toSet()));
	}

	/** The names with one more after each reference, of what it is called. */
	public List<String> labelled() {
		return this.columns.stream()
			.flatMap((name) -> this.references.contains(name) ? Stream.of(name, name + LABEL) : Stream.of(name))
			.toList();
	}

}
