package se.uppdragsgrafen.extract.followup;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.document.Paragraph;
import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.extract.profile.Genre;
import se.uppdragsgrafen.extract.profile.UppdragForm;
import se.uppdragsgrafen.extract.reading.About;
import se.uppdragsgrafen.extract.reading.Namnder;
import se.uppdragsgrafen.extract.reading.Reading;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.extract.wording.Slug;
import se.uppdragsgrafen.fact.Uppdrag;

/** Uppdrag as printed → rows. */
public final class UppdragRows {

	private static final Pattern WITHIN = Pattern
		.compile("(?:under|inom|senast(?: under)?|före utgången av) ((?:19|20)\\d\\d)$");

	private static final Pattern WITH = Pattern
		.compile("(?i)(?:tillsammans|samverkan|samarbetet?|samråd) med ((?:\\S+ ?){1,5})");

	private final Reading reading;

	public UppdragRows(Reading reading) {
		this.reading = reading;
	}

	/** The row of an uppdrag, with who owns it, who gave it and the goal it serves. */
	public Row of(Item item, @Nullable Row goal) {
		String titel = title(item);
		Optional<String> written = written(item);
		int ar = written.map(Integer::parseInt).orElse(this.reading.title().year());
		Row row = this.reading.draft()
			.another(Uppdrag.class, this.reading.kommun().kod() + "/" + ar + "/" + Slug.of(titel))
			.set("titel", titel)
			.set("ar", ar)
			.set("arUnderforstatt", written.isEmpty())
			.from(item.head())
			.from((item.section() != null) ? item.section().at() : this.reading.title().at());
		if (goal != null) {
			row.add("mal", goal);
		}
		give(item, row);
		own(item, row);
		giveToSelf(item, row);
		frist(row);
		About about = About.document(this.reading.title()).uppdrag(row);
		Stream.concat(Stream.of(titel), item.hole("ovrigt").lines())
			.forEach((each) -> this.reading.prose().read(new Paragraph(each, "", item.head()), about));
		return row;
	}

	private static String title(Item item) {
		String mark = (item.group() != null) ? item.group().form().utom() : null;
		String hole = item.hole("titel");
		String titel = (mark != null) ? hole.replace(mark, "").strip() : hole;
		return titel.isEmpty() ? titel : titel.substring(0, 1).toUpperCase(Locale.ROOT) + titel.substring(1);
	}

	/** A year that the title ends with, as "under 2020". */
	private static void frist(Row row) {
		Matcher year = WITHIN.matcher(row.text("titel"));
		if (year.find()) {
			row.set("frist", year.group(1));
		}
	}

	private static Optional<String> written(Item item) {
		return Optional.ofNullable(item.section()).map((each) -> each.holes().get("ar"));
	}

	private void own(Item item, Row row) {
		String own = item.hole("namnd") + item.hole("namndtext") + item.hole("mottagare");
		Namnder.Roles roles = this.reading.namnder().roles(own.isEmpty() ? item.heading("namnd") : own, item.head());
		roles.ansvariga().forEach((each) -> row.add("ansvariga", each));
		if (roles.ansvariga().isEmpty()) {
			ownedByTheTitle(row);
		}
		roles.medverkande().forEach((each) -> row.add("medverkande", each));
		this.reading.namnder()
			.in(row.text("titel"), item.head())
			.stream()
			.filter((each) -> !roles.ansvariga().contains(each))
			.filter((each) -> !row.list("uppdragsgivare").contains(each) || takesPart(each, row, item))
			.forEach((each) -> row.add("medverkande", each));
	}

	/** A report of one nämnd is about what that nämnd owns. */
	private void ownedByTheTitle(Row row) {
		String namnd = this.reading.title().holes().getOrDefault("namnd", "");
		if (this.reading.profile().genre() == Genre.ARSREDOVISNING) {
			this.reading.namnder()
				.row(namnd, this.reading.title().at())
				.ifPresent((each) -> row.add("ansvariga", each));
		}
	}

	/** Whether the giver is not just told of it but does it too. */
	private boolean takesPart(Row giver, Row row, Item item) {
		Matcher with = WITH.matcher(row.text("titel"));
		return with.find() && this.reading.namnder().in(with.group(1), item.head()).contains(giver);
	}

	private void give(Item item, Row row) {
		this.reading.namnder()
			.row(item.hole("givare"), item.head())
			.ifPresent((each) -> row.add("uppdragsgivare", each));
		String givare = item.form().givare();
		if (givare != null && !givare.equals(UppdragForm.SELF)) {
			Span at = (item.section() != null) ? item.section().at() : this.reading.title().at();
			this.reading.namnder().row(givare, at).ifPresent((each) -> row.add("uppdragsgivare", each));
		}
	}

	private static void giveToSelf(Item item, Row row) {
		if (UppdragForm.SELF.equals(item.form().givare())) {
			row.list("ansvariga").forEach((each) -> row.add("uppdragsgivare", each));
		}
	}

}
