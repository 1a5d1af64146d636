package se.uppdragsgrafen.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

import se.uppdragsgrafen.document.Paragraph;
import se.uppdragsgrafen.fact.Avtal;

/** The agreement that a matter is about, and what was decided on it. */
final class ArendeAvtal {

	private static final Pattern UNTIL = Pattern
		.compile("(?i)(?:till och med|t\\.o\\.m\\.|längst till|fram till) (?:den )?(" + Words.DATE + ")");

	private static final Pattern FROM = Pattern
		.compile("(?i)(?:från och med|fr\\.o\\.m\\.|med början) (?:den )?(" + Words.DATE + ")");

	/** What makes an agreement decided. */
	private static final Pattern DECIDED = Pattern
		.compile("(?i)godkän|förläng|antar|antas|teckna|ingå|fastställ|avtalet (?:ska|skall) gälla");

	private final Reading reading;

	private final Meeting meeting;

	private final Row arende;

	private final Agreements agreements;

	ArendeAvtal(Reading reading, Meeting meeting, Row arende) {
		this.reading = reading;
		this.meeting = meeting;
		this.arende = arende;
		this.agreements = new Agreements(reading);
	}

	void read(List<Part> parts) {
		parts.stream().flatMap((each) -> each.paragraphs().stream()).forEach(this::leaves);
		title().ifPresent((titel) -> {
			Row avtal = this.agreements.row(titel, this.arende.evidence().iterator().next());
			this.arende.add("avtal", avtal);
			String rubrik = this.arende.text("rubrik");
			if (Agreements.title(rubrik).isPresent() && !Slug.of(rubrik).equals(Slug.of(titel))) {
				avtal.add("alias", rubrik);
			}
			parts.stream()
				.filter((each) -> each.del() == Del.BESLUT)
				.flatMap((each) -> each.paragraphs().stream())
				.forEach((each) -> decide(avtal, each));
		});
	}

	/** As what the decision rests on says it, else the matter's own rubrik. */
	private Optional<String> title() {
		Optional<String> rubrik = Agreements.title(this.arende.text("rubrik"));
		if (rubrik.isEmpty()) {
			return rubrik;
		}
		return this.arende.list("underlag")
			.stream()
			.map((each) -> Agreements.title(each.toString()))
			.flatMap(Optional::stream)
			.findFirst()
			.or(() -> rubrik);
	}

	private void decide(Row avtal, Paragraph paragraph) {
		String text = paragraph.text();
		if (DECIDED.matcher(text).find()) {
			avtal.set("lage", Avtal.Lage.BESLUTAT).add("namnder", this.meeting.namnd()).from(paragraph.at());
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
		Stream<String> titles = java.util.Objects.requireNonNull(this.reading.profile().arende())
			.utgar()
			.stream()
			.map((each) -> each.match(paragraph.text()))
			.flatMap(Optional::stream)
			.map((Map<String, String> holes) -> holes.getOrDefault("titel", ""));
		titles.forEach((printed) -> {
			this.arende.from(paragraph.at());
			Agreements.title(printed).ifPresent((titel) -> {
				Row avtal = this.agreements.row(titel, paragraph.at());
				this.arende.add("avtal", avtal);
				if (!Slug.of(printed).equals(Slug.of(titel))) {
					avtal.add("alias", printed);
				}
			});
		});
	}

}
