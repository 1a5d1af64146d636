package se.uppdragsgrafen.extract.prose;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

import se.uppdragsgrafen.document.Paragraph;
import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.extract.reading.About;
import se.uppdragsgrafen.extract.reading.Draft;
import se.uppdragsgrafen.extract.reading.Namnder;
import se.uppdragsgrafen.extract.reading.Prose;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.extract.wording.Dates;
import se.uppdragsgrafen.extract.wording.Sentences;
import se.uppdragsgrafen.extract.wording.Slug;
import se.uppdragsgrafen.extract.wording.Words;
import se.uppdragsgrafen.fact.Avtal;

/** Agreements that running text names: by what they are about, or with whom. */
public final class Agreements implements Prose.Finder {

	private static final String KIND = "(?:\\p{Lu}{2,}-avtal|\\pL+savtal(?:et)?|[Nn]ytt avtal|[Rr]eviderat avtal|(?:\\pL+-)?[Öö]verenskommelse(?:n)?|[Kk]ontrakt)";

	/** What may stand between the kind and what it is about. */
	private static final String ON_THE_WAY = "(?: på plats)?";

	private static final Pattern NAMED = Pattern.compile("(?:^|[^\\pL-])(" + KIND + ON_THE_WAY
			+ " (?:om|med|mellan|vad gäller|gällande|för|kopplat till) [^.,;•\\n()]+?)(?:[.,;•\\n]|$| \\(| gäller| (?:ska|pågår|utgår|är|godkänns|samt att|vara på plats))");

	/** An item of a list is a title, with its commas. */
	private static final Pattern LISTED = Pattern.compile("(?:• )?((?:\\p{Lu}\\pL*-ö|Ö)verenskommelse om .+?)\\.?");

	private static final Pattern VALID = Pattern.compile("gäller (?:från (?:och med )?(?:den )?(" + Words.DATE
			+ ") )?(?:till och med|t\\.o\\.m\\.|längst till|till) (?:den )?(" + Words.DATE + ")");

	private static final Pattern CONTRACT = Pattern
		.compile("tilldela (kontrakt (?:vad gäller|om|för|gällande) [^.,;]+?) till (\\p{Lu}[^.,;]*)");

	/** "avtal har tecknats med A om städning". */
	private static final Pattern MADE = Pattern.compile(
			"(?:^| )([Aa]vtal|[Öö]verenskommelse) (?:har |är )?(?:tecknats|tecknat|tecknades|slutits|slöts|ingåtts|ingicks) med "
					+ "([^.,;]+?) ((?:om|avseende|gällande) [^.,;]+)");

	private static final Pattern ALONE = Pattern
		.compile("(?:^|[^\\pL-])(\\p{Lu}{2,}-avtal|[Ss]amverkansavtal|[Hh]emsjukvårdsavtalet)(?:[.,;:) ]|$)");

	/**
	 * "upprätta avtal med … gällande att starta upp en verksamhet, NAMN, under år 2023".
	 */
	private static final Pattern COMING = Pattern
		.compile("(?:upprätta|teckna|ingå|sluta) (?:ett )?(avtal|överenskommelse) med (.+?) "
				+ "(?:gällande|om|avseende|kring) (?:att )?(?:(?:starta upp|inrätta|driva|etablera) (?:en |ett )?)?(.+?)(?:, under|[.;]|$)");

	/** What it was called before. */
	private static final Pattern FORMERLY = Pattern.compile("\\((?:tidigare|f\\.d\\.) (\\pL+avtalet|\\pL+avtal)\\)");

	private static final Pattern ABOUT = Pattern.compile(" (?:om|gällande|vad gäller|för) ");

	/** Words that say little have no more letters. */
	private static final int LITTLE = 3;

	private final Draft draft;

	private final Namnder namnder;

	public Agreements(Draft draft, Namnder namnder) {
		this.draft = draft;
		this.namnder = namnder;
	}

	@Override
	public void find(Paragraph paragraph, About about) {
		for (String sentence : Sentences.of(paragraph.text())) {
			Matcher coming = COMING.matcher(sentence);
			if (coming.find()) {
				String what = coming.group(3);
				Row row = row(capital(coming.group(1)) + " om " + what, coming.group(2), sentence, paragraph.at(),
						about);
				row.set("lage", Avtal.Lage.PLANERAT);
				int comma = what.lastIndexOf(", ");
				if (comma > 0) {
					row.add("alias", what.substring(comma + 2));
				}
				continue;
			}
			Matcher made = MADE.matcher(sentence);
			if (made.find()) {
				row(capital(made.group(1)) + " " + made.group(3), made.group(2), sentence, paragraph.at(), about)
					.set("lage", Avtal.Lage.BESLUTAT);
				continue;
			}
			Matcher contract = CONTRACT.matcher(sentence);
			if (contract.find()) {
				row(contract.group(1), contract.group(2), sentence, paragraph.at(), about);
				continue;
			}
			Matcher listed = LISTED.matcher(sentence);
			if (listed.matches()) {
				row(listed.group(1), listed.group(1), sentence, paragraph.at(), about);
				continue;
			}
			Matcher named = NAMED.matcher(sentence);
			if (named.find()) {
				row(named.group(1).strip(), named.group(1), sentence, paragraph.at(), about);
				continue;
			}
			Matcher alone = ALONE.matcher(sentence);
			if (alone.find()) {
				row(alone.group(1), alone.group(1), sentence, paragraph.at(), about);
			}
		}
		Laws.each(FORMERLY, paragraph.text(),
				(former) -> this.draft.of(Avtal.class)
					.reduce((one, other) -> other)
					.ifPresent((last) -> last.add("alias", former.group(1))));
	}

	private Row row(String printed, String between, String sentence, Span at, About about) {
		List<Row> parties = Parties.in(this.draft, between);
		String title = title(withoutParties(printed, parties));
		Row row = planned(title, parties).or(() -> known(title))
			.orElseGet(() -> this.draft.row(Avtal.class, Slug.of(title)))
			.setIfAbsent("titel", title)
			.setIfAbsent("typ", typ(title))
			.setIfAbsent("lage", lage(printed, sentence))
			.from(at);
		String called = withoutParties(printed, parties);
		if (!called.equals(title)) {
			row.add("alias", called);
		}
		parties.forEach((each) -> row.add("parter", each));
		Laws.each(VALID, sentence, (valid) -> valid(row, valid, about));
		this.namnder.in(sentence, at).forEach((each) -> row.add("namnder", each));
		Row uppdrag = about.uppdrag();
		if (uppdrag != null) {
			uppdrag.add("avtal", row).from(at);
			if (row.list("namnder").isEmpty()) {
				uppdrag.list("ansvariga").forEach((each) -> row.add("namnder", each));
			}
		}
		return row;
	}

	/**
	 * "överenskommelse om familjestöd med Regionen": with whom is no part of the title.
	 */
	private static String withoutParties(String printed, List<Row> parties) {
		int with = printed.lastIndexOf(" med ");
		boolean subject = with > 0 && ABOUT.matcher(printed.substring(0, with)).find();
		boolean party = parties.stream()
			.flatMap(Parties::names)
			.anyMatch((each) -> printed.substring(Math.max(with, 0)).strip().equalsIgnoreCase("med " + each));
		return (subject && party) ? printed.substring(0, with) : printed;
	}

	/** The agreement whose title has all the words of this one. */
	private Optional<Row> known(String title) {
		Set<String> words = words(title);
		return this.draft.of(Avtal.class).filter((each) -> words(each.text("titel")).containsAll(words)).findFirst();
	}

	/** Whole words in one form: "slutenvården" is "slutenvård". */
	private static Set<String> words(String title) {
		return Arrays.stream(title.toLowerCase(Locale.ROOT).split("[^\\pL]+", -1))
			.filter((each) -> each.length() > LITTLE)
			.map((each) -> each.replaceAll("(?:en|et|n)$", ""))
			.collect(Collectors.toSet());
	}

	/** A new agreement between the same parties is the one that was spoken of before. */
	private Optional<Row> planned(String title, List<Row> parties) {
		if (!title.startsWith("Nytt avtal") || parties.isEmpty()) {
			return Optional.empty();
		}
		return this.draft.of(Avtal.class)
			.filter((each) -> each.text("titel").startsWith("Nytt avtal"))
			.filter((each) -> each.list("parter").containsAll(parties))
			.findFirst();
	}

	private static void valid(Row row, Matcher valid, About about) {
		String from = valid.group(1);
		if (from != null) {
			Dates.day(from, about.ar()).ifPresent((day) -> row.setIfAbsent("gallerFran", day.toString()));
		}
		Dates.day(valid.group(2), about.ar()).ifPresent((day) -> row.setIfAbsent("gallerTill", day.toString()));
	}

	/** "samverkansavtalet med" → "Samverkansavtal med". */
	private static String title(String printed) {
		String indefinite = printed.replaceFirst("^[Rr]eviderat ", "")
			.replaceFirst(" på plats ", " ")
			.replaceFirst("avtalet ", "avtal ")
			.replaceFirst("kommelsen ", "kommelse ");
		return capital(indefinite);
	}

	private static String capital(String text) {
		return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
	}

	private static Avtal.Typ typ(String title) {
		String lower = title.toLowerCase(Locale.ROOT);
		if (lower.contains("överenskommelse")) {
			return Avtal.Typ.OVERENSKOMMELSE;
		}
		return lower.startsWith("kontrakt") ? Avtal.Typ.KONTRAKT : Avtal.Typ.AVTAL;
	}

	private static Avtal.Lage lage(String printed, String sentence) {
		String lower = sentence.toLowerCase(Locale.ROOT);
		if (printed.toLowerCase(Locale.ROOT).startsWith("nytt ")) {
			return Avtal.Lage.PLANERAT;
		}
		boolean decided = lower.contains("tilldela kontrakt") || lower.contains("gällande samverkansavtal");
		return decided ? Avtal.Lage.BESLUTAT : Avtal.Lage.EJ_ANGIVET;
	}

}
