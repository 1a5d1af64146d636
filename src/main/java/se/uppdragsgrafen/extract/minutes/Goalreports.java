package se.uppdragsgrafen.extract.minutes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.document.Paragraph;
import se.uppdragsgrafen.extract.profile.Profile;
import se.uppdragsgrafen.extract.profile.Template;
import se.uppdragsgrafen.extract.prose.CountedPersons;
import se.uppdragsgrafen.extract.reading.About;
import se.uppdragsgrafen.extract.reading.Contradictions;
import se.uppdragsgrafen.extract.reading.Measures;
import se.uppdragsgrafen.extract.reading.Reading;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.extract.wording.Numbers;
import se.uppdragsgrafen.extract.wording.Sentences;
import se.uppdragsgrafen.extract.wording.Slug;
import se.uppdragsgrafen.fact.Indikator;
import se.uppdragsgrafen.fact.Mal.Uppfyllelse;
import se.uppdragsgrafen.fact.Mal;
import se.uppdragsgrafen.fact.Matvarde.Kon;
import se.uppdragsgrafen.fact.Matvarde;
import se.uppdragsgrafen.fact.Motsagelse;

/** Goals that a matter follows up: whether each was reached, and its figures. */
final class Goalreports {

	private static final Pattern SHARE = Pattern
		.compile("(?i)(\\d+(?:,\\d+)?) ?(?:%|procent) (?:av )?(" + CountedPersons.SEX + ")(?:[^\\pL]|$)");

	private static final Pattern TARGET = Pattern.compile("(\\d+(?:,\\d+)?) ?(?:%|procent)");

	private static final Pattern AIM = Pattern.compile(TARGET.pattern() + " (?:av )?(.+)$");

	private static final Pattern SPLIT = Pattern
		.compile("(?i)(?:^| )(\\d+) (\\pL+),? (?:fördelat|fördelade|varav|uppdelat) ");

	private static final Pattern REACHED = Pattern
		.compile("(?i)(\\pL+|\\d+) av (\\pL+|\\d+) mål (?:har|är|blev) upp(?:nåtts|nådda|fyllts|fyllda)");

	private final Reading reading;

	private final About whole;

	private final List<Row> goals = new ArrayList<>();

	/** Percents of the goal that is open, by whom they count. */
	private final Map<Kon, Row> shares = new HashMap<>();

	private @Nullable Row open;

	private @Nullable Paragraph opened;

	private @Nullable Paragraph claim;

	Goalreports(Reading reading, About whole) {
		this.reading = reading;
		this.whole = whole;
	}

	/** Whether the paragraph names a goal or says if it was reached. */
	boolean reads(Paragraph paragraph) {
		Optional<Map<String, String>> goal = this.reading.profile()
			.mal()
			.stream()
			.filter((each) -> each.rader().size() == 1)
			.map((each) -> each.rader().getFirst().match(paragraph.text()))
			.flatMap(Optional::stream)
			.findFirst();
		if (goal.isPresent()) {
			open(goal.get(), paragraph);
			return true;
		}
		Optional<Uppfyllelse> said = said(paragraph);
		if (this.open != null && said.isPresent()) {
			this.open.set("uppfyllelse", said.get()).from(paragraph.at());
			return true;
		}
		if (REACHED.matcher(paragraph.text()).find()) {
			this.claim = paragraph;
		}
		measure(paragraph);
		return false;
	}

	private Optional<Uppfyllelse> said(Paragraph paragraph) {
		Map<Uppfyllelse, List<Template>> forms = this.reading.profile().uppfyllelse();
		return Arrays.stream(Uppfyllelse.values())
			.filter((each) -> Profile.any(forms.getOrDefault(each, List.of()), paragraph.text()))
			.findFirst();
	}

	private void open(Map<String, String> holes, Paragraph paragraph) {
		close();
		String titel = holes.getOrDefault("titel", paragraph.text());
		Row arende = Objects.requireNonNull(this.whole.arende());
		Row row = this.reading.draft()
			.row(Mal.class, this.reading.kommun().kod() + "/" + this.whole.ar() + "/" + Slug.of(titel))
			.set("titel", titel)
			.set("nummer", holes.get("nummer"))
			.set("ar", this.whole.ar())
			.set("kommun", "kommun/" + this.reading.kommun().kod())
			.set("namnd", this.whole.namnd())
			.setIfAbsent("uppfyllelse", Uppfyllelse.EJ_ANGIVEN)
			.from(paragraph.at())
			.from(arende.evidence().iterator().next());
		arende.add("mal", row);
		this.goals.add(row);
		this.open = row;
		this.opened = paragraph;
		this.shares.clear();
	}

	/** A goal that was followed up without the share that it aims at: that is missing. */
	private void close() {
		Row goal = this.open;
		Paragraph paragraph = this.opened;
		if (goal == null || paragraph == null || !this.shares.isEmpty()
				|| goal.get("uppfyllelse") == Uppfyllelse.EJ_ANGIVEN) {
			return;
		}
		Matcher aim = AIM.matcher(goal.text("titel"));
		if (aim.find()) {
			Row row = new Measures(this.reading.draft()).another(Sentences.title(aim.group(2)), Indikator.Enhet.PROCENT,
					Kon.ALLA, null, BigDecimal.ZERO, about(this.whole), paragraph.at());
			row.set("vardestatus", Matvarde.Vardestatus.SAKNAS).clear("varde");
			target(row, goal);
		}
	}

	/** What is found belongs to the goal that is open. */
	About about(About other) {
		return (this.open != null) ? other.mal(this.open) : other;
	}

	private void measure(Paragraph paragraph) {
		Row goal = this.open;
		if (goal == null) {
			return;
		}
		CountedPersons counts = new CountedPersons(this.reading, about(this.whole));
		for (String sentence : Sentences.of(paragraph.text())) {
			if (shares(sentence, paragraph, goal)) {
				continue;
			}
			Map<Kon, Integer> sexes = CountedPersons.sexes(sentence);
			if (this.shares.isEmpty() || sexes.isEmpty()) {
				counts.read(sentence, paragraph.at());
				continue;
			}
			sexes.forEach((kon, count) -> Optional.ofNullable(this.shares.get(kon))
				.ifPresent((each) -> each.setIfAbsent("antal", count).from(paragraph.at())));
			split(sentence, sexes, paragraph);
		}
	}

	/** "100 % av kvinnorna och 82 % av männen …". */
	private boolean shares(String sentence, Paragraph paragraph, Row goal) {
		Matcher share = SHARE.matcher(sentence);
		String name = CountedPersons.without(SHARE, sentence);
		boolean found = false;
		while (share.find()) {
			Kon kon = CountedPersons.kon(share.group(2));
			BigDecimal value = Numbers.of(share.group(1)).orElseThrow();
			Row row = new Measures(this.reading.draft()).another(name, Indikator.Enhet.PROCENT, kon, null, value,
					about(this.whole), paragraph.at());
			target(row, goal);
			this.shares.put(kon, row);
			found = true;
		}
		return found;
	}

	private static void target(Row row, Row goal) {
		String titel = goal.text("titel");
		Matcher target = TARGET.matcher(titel);
		if (target.find()) {
			Numbers.of(target.group(1)).ifPresent((each) -> row.set("maltal", each));
			String before = titel.substring(0, target.start()).toLowerCase(Locale.ROOT);
			if (before.contains("minst") || before.contains("lägst")) {
				row.set("maltalJamforelse", Matvarde.MaltalJamforelse.MINST);
			}
			else if (before.contains("högst") || before.contains("max")) {
				row.set("maltalJamforelse", Matvarde.MaltalJamforelse.HOGST);
			}
		}
		switch (goal.get("uppfyllelse")) {
			case Uppfyllelse.UPPNATT -> row.set("uppnatt", true);
			case Uppfyllelse.EJ_UPPNATT -> row.set("uppnatt", false);
			case null, default -> {
			}
		}
	}

	/** "77 nybesök, fördelat på 37 kvinnor och 40 män" counts what was done. */
	private void split(String sentence, Map<Kon, Integer> sexes, Paragraph paragraph) {
		Matcher split = SPLIT.matcher(sentence);
		if (!split.find()) {
			return;
		}
		Measures measures = new Measures(this.reading.draft());
		String name = Sentences.title(split.group(2));
		measures.another(name, Indikator.Enhet.ANTAL, Kon.ALLA, null, new BigDecimal(split.group(1)), about(this.whole),
				paragraph.at());
		sexes.forEach((kon, count) -> measures.another(name, Indikator.Enhet.ANTAL, kon, null, new BigDecimal(count),
				about(this.whole), paragraph.at()));
	}

	/** Compares "fyra av fem mål har uppnåtts" with the goals. */
	void end() {
		close();
		Paragraph paragraph = this.claim;
		if (paragraph == null || this.goals.isEmpty()) {
			return;
		}
		Matcher claim = REACHED.matcher(paragraph.text());
		if (!claim.find()) {
			return;
		}
		Optional<Integer> reached = Numbers.count(claim.group(1));
		Optional<Integer> all = Numbers.count(claim.group(2));
		long really = this.goals.stream().filter((each) -> each.get("uppfyllelse") == Uppfyllelse.UPPNATT).count();
		if (reached.isPresent() && all.isPresent() && (reached.get() != really || all.get() != this.goals.size())) {
			new Contradictions(this.reading.draft(), this.reading.dokument()).add(
					Objects.requireNonNull(this.whole.arende()).text("paragraf") + " antal uppnadda mal",
					Motsagelse.Typ.STATUS_MOT_TEXT, "Texten räknar andra mål som uppnådda än redovisningen.",
					"%s av %s".formatted(claim.group(1), claim.group(2)),
					"%d av %d".formatted(really, this.goals.size()), null, this.goals, List.of(paragraph.at()));
		}
	}

}
