package se.uppdragsgrafen.extract.minutes;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

import se.uppdragsgrafen.document.Paragraph;
import se.uppdragsgrafen.extract.profile.Del;
import se.uppdragsgrafen.extract.prose.AgreementParties;
import se.uppdragsgrafen.extract.prose.AgreementTitles;
import se.uppdragsgrafen.extract.reading.Reading;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.extract.wording.Dates;
import se.uppdragsgrafen.extract.wording.Likeness;
import se.uppdragsgrafen.extract.wording.Sentences;
import se.uppdragsgrafen.extract.wording.Slug;
import se.uppdragsgrafen.extract.wording.Words;
import se.uppdragsgrafen.fact.Arende.Utfall;
import se.uppdragsgrafen.fact.Avtal;

/** The agreement that a matter is about, and what was decided on it. */
final class ArendeAvtal {

	private static final Pattern UNTIL = Pattern
		.compile("(?i)(?:till och med|t\\.o\\.m\\.|längst till|fram till|gäller från .{6,30}? (?:till|–|-)) (?:den )?("
				+ Words.DATE + ")");

	private static final Pattern FROM = Pattern
		.compile("(?i)(?:från och med|fr\\.o\\.m\\.|med början|gäller från) (?:den )?(" + Words.DATE + ")");

	/** What makes an agreement decided. */
	private static final Pattern DECIDED = Pattern
		.compile("(?i)godkän|förläng|antar|antas|teckna|ingå|fastställ|avtalet (?:ska|skall) gälla");

	/** "avtalet med Y AB om", "avtal mellan X och Y". */
	private static final Pattern WITH = Pattern.compile(
			"(?i:avtal(?:et)? (?:med|mellan)) (\\p{Lu}.+?)(?: om | för | avseende | löper | förläng| godkän| gäller | ska |[,.:]|$)");

	/** How much of another name must stand in the title. */
	private static final double SAME = 0.8;

	private static final Pattern CALLED = Pattern.compile(
			"(?i)(?:^|[^\\pL-])((?:avtal|överenskommelse) om [^.,;:]+?)(?: samt | godkän| förläng| gäller|[.,;:]|$)");

	private final Reading reading;

	private final Meeting meeting;

	private final Row arende;

	private final AgreementTitles agreements;

	private final Punkter punkter;

	ArendeAvtal(Reading reading, Meeting meeting, Row arende, Punkter punkter) {
		this.reading = reading;
		this.meeting = meeting;
		this.arende = arende;
		this.agreements = new AgreementTitles(reading);
		this.punkter = punkter;
	}

	/**
	 * Reads it.
	 * @return the agreement that the whole matter is about
	 */
	Optional<Row> read(List<Part> parts) {
		parts.stream().flatMap((each) -> each.paragraphs().stream()).forEach(this::leaves);
		return title().map((titel) -> {
			Row avtal = this.agreements.row(titel, this.arende.evidence().iterator().next());
			this.arende.add("avtal", avtal);
			String rubrik = this.arende.text("rubrik");
			if (AgreementTitles.title(rubrik).isPresent() && !Slug.of(rubrik).equals(Slug.of(titel))) {
				avtal.add("alias", rubrik);
			}
			parts.stream().flatMap((each) -> each.paragraphs().stream()).forEach((each) -> named(avtal, each));
			parts.stream().filter((each) -> each.del() == Del.BESLUT).forEach((part) -> decide(avtal, part));
			return avtal;
		});
	}

	/** As what the decision rests on says it, else the matter's own rubrik. */
	private Optional<String> title() {
		Optional<String> rubrik = AgreementTitles.title(this.arende.text("rubrik"));
		if (rubrik.isEmpty()) {
			return rubrik;
		}
		return this.arende.list("underlag")
			.stream()
			.map((each) -> AgreementTitles.title(each.toString()))
			.flatMap(Optional::stream)
			.findFirst()
			.or(() -> rubrik);
	}

	/** Whom it is with, and what else it is called. */
	private void named(Row avtal, Paragraph paragraph) {
		Matcher with = WITH.matcher(paragraph.text());
		if (with.find()) {
			new AgreementParties(this.reading).list(with.group(1), paragraph.at())
				.forEach((each) -> avtal.add("parter", each).from(paragraph.at()));
		}
		Matcher called = CALLED.matcher(paragraph.text());
		while (called.find()) {
			String name = called.group(1);
			boolean same = Slug.of(name).equals(Slug.of(avtal.text("titel")));
			if (!same && Likeness.within(name, avtal.text("titel")) > SAME) {
				avtal.add("alias", Sentences.title(name));
			}
		}
	}

	private void decide(Row avtal, Part part) {
		String lead = "";
		for (Paragraph each : part.paragraphs()) {
			decide(avtal, lead, each);
			lead = each.item() ? lead : each.text();
		}
	}

	private void decide(Row avtal, String lead, Paragraph paragraph) {
		String text = paragraph.text();
		Utfall utfall = Punkter.utfall(paragraph.item() ? lead : "", text);
		if (utfall == Utfall.BESLUTAT && DECIDED.matcher(text).find()) {
			avtal.set("lage", Avtal.Lage.BESLUTAT).add("namnder", this.meeting.namnd()).from(paragraph.at());
		}
		if (utfall == Utfall.FORESLAGET && avtal.get("lage") != Avtal.Lage.BESLUTAT) {
			avtal.set("lage", Avtal.Lage.FORESLAGET).from(paragraph.at());
		}
		date(UNTIL.matcher(text)).ifPresent((day) -> avtal.set("gallerTill", day).from(paragraph.at()));
		date(FROM.matcher(text)).ifPresent((day) -> avtal.set("gallerFran", day).from(paragraph.at()));
	}

	private Optional<String> date(Matcher matcher) {
		return matcher.find() ? Dates.next(matcher.group(1), this.meeting.day()).map(Object::toString)
				: Optional.empty();
	}

	/** "Ärendet … utgår" is about the agenda; the agreement that it names is a fact. */
	private void leaves(Paragraph paragraph) {
		Stream<String> titles = Objects.requireNonNull(this.reading.profile().arende())
			.utgar()
			.stream()
			.map((each) -> each.match(paragraph.text()))
			.flatMap(Optional::stream)
			.map((Map<String, String> holes) -> holes.getOrDefault("titel", ""));
		titles.forEach((printed) -> {
			this.arende.from(paragraph.at());
			AgreementTitles.title(printed).ifPresent((titel) -> {
				Row avtal = this.agreements.row(titel, paragraph.at());
				this.punkter.leaves(paragraph.text(), paragraph.at()).add("avtal", avtal);
				if (!Slug.of(printed).equals(Slug.of(titel))) {
					avtal.add("alias", printed);
				}
			});
		});
	}

}
