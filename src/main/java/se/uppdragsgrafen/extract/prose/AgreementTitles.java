package se.uppdragsgrafen.extract.prose;

import java.util.Locale;
import java.util.Optional;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.extract.reading.Draft;
import se.uppdragsgrafen.extract.reading.Reading;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.extract.wording.Sentences;
import se.uppdragsgrafen.extract.wording.Slug;
import se.uppdragsgrafen.fact.Avtal;

/** Agreements by their titles: one that is only revised is the same one. */
public final class AgreementTitles {

	private static final Pattern TITLE = Pattern
		.compile("(?i)^(?:(?:reviderat|reviderad|nytt|ny|förlängt|förlängd|ändrat|uppdaterat|uppdaterad|tecknande av|"
				+ "godkännande av|antagande av|beslut om|förslag till|förlängning av|revidering av|uppsägning av) )*"
				+ "(\\pL*(?:avtal|överenskommelse|kontrakt)(?:et|en|n)? .+)$");

	private final Reading reading;

	public AgreementTitles(Reading reading) {
		this.reading = reading;
	}

	/** The title in a text that names an agreement: without what is done to it. */
	public static Optional<String> title(String text) {
		Matcher title = TITLE.matcher(text.strip());
		return title.matches() ? Optional.of(Sentences.title(title.group(1))) : Optional.empty();
	}

	/** The agreement of this title, made where there is none yet. */
	public Row row(String titel, Span at) {
		return find(titel, this.reading.draft())
			.orElseGet(() -> this.reading.draft()
				.row(Avtal.class, Slug.of(titel))
				.set("titel", titel)
				.set("typ", typ(titel))
				.set("lage", Avtal.Lage.EJ_ANGIVET))
			.from(at);
	}

	/** The one of this title or alias. */
	static Optional<Row> find(String titel, Draft draft) {
		String slug = Slug.of(titel);
		return draft.of(Avtal.class)
			.filter((each) -> Slug.of(each.text("titel")).equals(slug)
					|| each.list("alias").stream().anyMatch((alias) -> Slug.of(alias.toString()).equals(slug)))
			.findFirst();
	}

	public static Avtal.Typ typ(String titel) {
		String lower = titel.toLowerCase(Locale.ROOT);
		if (lower.contains("överenskommelse")) {
			return Avtal.Typ.OVERENSKOMMELSE;
		}
		return lower.startsWith("kontrakt") ? Avtal.Typ.KONTRAKT : Avtal.Typ.AVTAL;
	}

}
