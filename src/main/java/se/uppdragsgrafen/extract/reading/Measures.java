package se.uppdragsgrafen.extract.reading;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.extract.wording.Slug;
import se.uppdragsgrafen.fact.Indikator;
import se.uppdragsgrafen.fact.Matvarde;

/** Measured values, as rows. */
public final class Measures {

	private final Draft draft;

	public Measures(Draft draft) {
		this.draft = draft;
	}

	/**
	 * One value.
	 * @param name of the indicator
	 * @param about what it is of: the goal, control, matter, uppdrag, unit or body
	 * @return the row; in a matter, the one that already says this value here
	 */
	public Row add(String name, Indikator.Enhet enhet, Matvarde.Kon kon, @Nullable String delgrupp, BigDecimal varde,
			About about, Span at) {
		return said(kon, varde, about, at).orElseGet(() -> another(name, enhet, kon, delgrupp, varde, about, at));
	}

	/** One value of its own, also where the same stands on the same line. */
	public Row another(String name, Indikator.Enhet enhet, Matvarde.Kon kon, @Nullable String delgrupp,
			BigDecimal varde, About about, Span at) {
		Row indikator = this.draft.row(Indikator.class, Slug.of(name))
			.setIfAbsent("namn", name)
			.setIfAbsent("enhet", enhet)
			.from(at);
		String rest = String.join("/",
				Stream
					.of(owner(about), Slug.of(name), about.period().toLowerCase(Locale.ROOT), Slug.of(kon.name()),
							(delgrupp != null) ? Slug.of(delgrupp) : "")
					.filter((each) -> !each.isEmpty())
					.toList());
		return this.draft.another(Matvarde.class, rest)
			.set("period", about.period())
			.set("kon", kon)
			.set("delgrupp", delgrupp)
			.set("slag", Matvarde.Slag.UTFALL)
			.set("varde", varde)
			.set("vardestatus", Matvarde.Vardestatus.ANGIVET)
			.set("indikator", indikator)
			.set("mal", about.mal())
			.set("kontroll", about.kontroll())
			.set("arende", about.arende())
			.set("uppdrag", about.uppdrag())
			.set("verksamhet", about.verksamhet())
			.set("namnd", about.namnd())
			.from(at);
	}

	private Optional<Row> said(Matvarde.Kon kon, BigDecimal varde, About about, Span at) {
		if (about.arende() == null) {
			return Optional.empty();
		}
		return this.draft.of(Matvarde.class)
			.filter((each) -> each.get("kon") == kon && each.evidence().contains(at))
			.filter((each) -> about.arende().equals(each.get("arende")))
			.filter((each) -> (each.get("varde") instanceof BigDecimal value && value.compareTo(varde) == 0)
					|| each.text("antal").equals(varde.toPlainString()))
			.findFirst();
	}

	private static String owner(About about) {
		return Stream
			.of(about.mal(), about.kontroll(), about.arende(), about.uppdrag(), about.verksamhet(), about.namnd())
			.filter(Objects::nonNull)
			.findFirst()
			.map((each) -> each.id().substring(each.id().indexOf('/') + 1))
			.orElse("");
	}

}
