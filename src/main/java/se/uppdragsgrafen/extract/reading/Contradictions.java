package se.uppdragsgrafen.extract.reading;

import java.util.Collection;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.extract.wording.Money;
import se.uppdragsgrafen.extract.wording.Slug;
import se.uppdragsgrafen.fact.Motsagelse;

/** Where a document contradicts itself, as rows. */
public final class Contradictions {

	private final Draft draft;

	private final String dokument;

	/**
	 * Of one document.
	 * @param dokument its id after the table, as {@link Reading#dokument()}
	 */
	public Contradictions(Draft draft, String dokument) {
		this.draft = draft;
		this.dokument = dokument;
	}

	/**
	 * One contradiction.
	 * @param key what tells it from the others of the document, in words
	 * @param vad what contradicts what, in our words
	 * @param varde1 the first value, as printed
	 * @param varde2 the second value, as printed or computed
	 * @param differens with its unit
	 * @param galler the facts concerned
	 * @param at the lines that print both
	 */
	public Row add(String key, Motsagelse.Typ typ, String vad, String varde1, @Nullable String varde2,
			@Nullable String differens, Collection<Row> galler, Collection<Span> at) {
		Row row = this.draft.another(Motsagelse.class, this.dokument + "/" + Slug.of(key))
			.set("typ", typ)
			.set("vad", vad)
			.set("varde1", varde1)
			.set("varde2", varde2)
			.set("differens", differens)
			.set("vikt", typ.vikt())
			.set("differensKr", kronor(differens))
			.add("dokument", "dokument/" + this.dokument);
		galler.forEach((each) -> row.add("galler", each));
		at.forEach(row::from);
		return row;
	}

	/** "1 tkr" → 1000; null where that is no money. */
	private static @Nullable Long kronor(@Nullable String differens) {
		if (differens == null || differens.indexOf(' ') < 0) {
			return null;
		}
		int unit = differens.lastIndexOf(' ');
		return Money.kronor(differens.substring(0, unit), differens.substring(unit + 1)).map(Math::abs).orElse(null);
	}

}
