package se.uppdragsgrafen.extract.prose;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

import se.uppdragsgrafen.document.Paragraph;
import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.extract.reading.About;
import se.uppdragsgrafen.extract.reading.Namnder;
import se.uppdragsgrafen.extract.reading.Prose;
import se.uppdragsgrafen.extract.reading.Reading;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.extract.wording.Dates;
import se.uppdragsgrafen.extract.wording.Sentences;
import se.uppdragsgrafen.extract.wording.Words;
import se.uppdragsgrafen.fact.Styrdokument;

/**
 * Steering documents that a construction gives away: what they are called, that they are
 * coming, and when one that was named before was decided.
 */
public final class SteeringPhrases implements Prose.Finder {

	private static final String KIND = "\\pL*(?:plan|program|policy|strategi|riktlinje|rutin|taxa|reglemente)";

	private static final String DECIDED = "(?:godkändes|antogs|fastställdes|beslutades)";

	/** "arbetet med en plan för "Levande torg"". */
	private static final Pattern A_PLAN_FOR = Pattern
		.compile("(?:^| )(?:en|ett) (" + KIND + ") för [\"“”„«]([^\"“”„»\\n]{6,120})[\"“”»]");

	/** "Boverkets riktlinjer: Plats för lek". */
	private static final Pattern OF_AUTHORITY = Pattern.compile(
			"(?:^|[^\\pL])(\\pL+(?:verket|styrelsen|myndigheten|inspektionen)s riktlinjer?) ?[-–:] ?(\\p{Lu}\\pL+(?: \\pL+){1,8})(?:[.,;]|$)");

	/** "Kvalitetskraven godkändes av nämnden i april". */
	private static final Pattern WAS_DECIDED = Pattern
		.compile("^(\\p{Lu}\\pL*?(?:krav|garanti|" + KIND + "))(?:et|en|n|erna|na)? " + DECIDED + " av ([^.]+?) (?:i ("
				+ Words.MONTH + ")(?: \\d{4})?|(?:den )?(" + Words.DATE + "))");

	/** "2022 års handlingsplan fastställdes 23 mars 2022". */
	private static final Pattern OF_YEAR = Pattern
		.compile("((?:19|20)\\d\\d) års (" + KIND + ") " + DECIDED + " (?:den )?(" + Words.DATE + ")");

	/** What the Social Services Act calls the promises that a nämnd makes. */
	private static final Pattern GUARANTEES = Pattern
		.compile("(?i)(?:^|[^\\pL])(lokala värdighetsgarantier(?: (?:i|inom|för) \\pL+)?)(?:[^\\pL]|$)");

	/** "ta fram en gemensam plan som gäller från 2024-01-01". */
	private static final Pattern COMING = Pattern
		.compile("[Tt]as? fram (?:en|ett) (?:skriftlig |skriftligt |ny |nytt )*((?:\\pL+ )?" + KIND
				+ ")(?: [^.;]*?)? (?:gälla|gäller) från (?:och med )?(?:den )?(" + Words.DATE + ")");

	private final Reading reading;

	private final Steering steering;

	public SteeringPhrases(Reading reading, Steering steering) {
		this.reading = reading;
		this.steering = steering;
	}

	@Override
	public void find(Paragraph paragraph, About about) {
		Span at = paragraph.at();
		for (String sentence : Sentences.of(paragraph.text())) {
			Laws.each(A_PLAN_FOR, sentence,
					(match) -> this.steering.titled(match.group(2), SteeringDocuments.typ(match.group(1)), at, about)
						.set("lage", Styrdokument.Lage.PLANERAT));
			Laws.each(OF_AUTHORITY, sentence,
					(match) -> this.steering.titled(match.group(2), Styrdokument.Typ.RIKTLINJE, at, about)
						.add("alias", match.group(1)));
			Laws.each(GUARANTEES, sentence, (match) -> guarantees(match.group(1), at, about));
			Laws.each(WAS_DECIDED, sentence, (match) -> wasDecided(match, paragraph, about));
			Laws.each(OF_YEAR, sentence, (match) -> ofYear(match, sentence, paragraph, about));
			Laws.each(COMING, sentence, (match) -> coming(match, at, about));
		}
	}

	private void guarantees(String printed, Span at, About about) {
		Row row = this.steering.titled("Lokala värdighetsgarantier", Styrdokument.Typ.OVRIGT, at, about);
		if (!printed.equalsIgnoreCase(row.text("titel"))) {
			row.add("alias", Sentences.title(printed));
		}
	}

	/**
	 * By its title, which stands in the indefinite form before: "kvalitetskrav för
	 * boenden".
	 */
	private void wasDecided(Matcher decided, Paragraph paragraph, About about) {
		String kind = decided.group(1);
		Matcher title = Pattern
			.compile("(?i)(?:^|[^\\pL])(" + Pattern.quote(kind) + "(?:er)? för [^.,;:]+?)(?: i kommunen)?(?:[.,;:]|$)")
			.matcher(paragraph.text());
		Optional<Row> body = body(decided.group(2), paragraph.at());
		if (body.isEmpty() || !title.find()) {
			return;
		}
		String month = decided.group(3);
		Row row = this.steering
			.titled(Sentences.title(title.group(1)), SteeringDocuments.typ(kind), paragraph.at(), about)
			.setIfAbsent("antagenAv", body.get());
		row.setIfAbsent("antagen", (month != null) ? Dates.month(about.ar(), Dates.month(month))
				: Dates.day(decided.group(4), about.ar()).map(LocalDate::toString).orElse(null));
	}

	private void ofYear(Matcher decided, String sentence, Paragraph paragraph, About about) {
		List<Row> known = this.steering.known(decided.group(2).toLowerCase(Locale.ROOT))
			.filter((each) -> each.text("titel").contains(decided.group(1)))
			.toList();
		if (known.size() != 1) {
			return;
		}
		Row row = known.getFirst().from(paragraph.at());
		Dates.day(decided.group(3), about.ar()).ifPresent((day) -> row.setIfAbsent("antagen", day.toString()));
		body(sentence, paragraph.at()).or(() -> body(paragraph.text(), paragraph.at()))
			.ifPresent((each) -> row.setIfAbsent("antagenAv", each));
	}

	private Optional<Row> body(String text, Span at) {
		Namnder namnder = this.reading.namnder();
		return namnder.in(text, at).stream().findFirst();
	}

	/** Of one that was named before; a plan that only is spoken of has no title. */
	private void coming(Matcher coming, Span at, About about) {
		String called = coming.group(1).toLowerCase(Locale.ROOT);
		List<Row> known = this.steering.known(called + " för ").toList();
		if (called.indexOf(' ') > 0 && known.size() == 1) {
			Row row = known.getFirst().set("lage", Styrdokument.Lage.PLANERAT).from(at);
			Dates.day(coming.group(2), about.ar()).ifPresent((day) -> row.setIfAbsent("gallerFran", day.toString()));
		}
	}

}
