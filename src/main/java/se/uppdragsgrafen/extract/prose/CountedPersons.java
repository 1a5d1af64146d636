package se.uppdragsgrafen.extract.prose;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.extract.reading.About;
import se.uppdragsgrafen.extract.reading.Measures;
import se.uppdragsgrafen.extract.reading.Reading;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.extract.wording.Likeness;
import se.uppdragsgrafen.extract.wording.Numbers;
import se.uppdragsgrafen.extract.wording.Sentences;
import se.uppdragsgrafen.fact.Indikator;
import se.uppdragsgrafen.fact.Matvarde.Kon;
import se.uppdragsgrafen.fact.Matvarde;

/**
 * CountedPersons of persons and cases in running text, in figures or words. Each is
 * written as it stands; what is too small to be shown is decided where a package is
 * written.
 */
public final class CountedPersons {

	public static final String SEX = "kvinn(?:or|orna|a)|m[äa]n(?:nen)?|flick(?:or|orna|a)|pojk(?:ar|arna|e)";

	private static final Pattern COUNT = Pattern.compile("(?i)(?:^|[ (])(\\d+|\\pL+) (" + SEX
			+ "|personer|person|barn(?: och (?:ungdomar|unga))?|ungdomar|\\pL*ärenden)(?:[^\\pL]|$)");

	private static final Pattern CASES = Pattern.compile("(?i)^i (\\d+|\\pL+) fall (.+)$");

	private static final Pattern OF = Pattern
		.compile("(?i)^(?:i |av )?(\\d+|\\pL+) av (?:totalt |de )?(\\d+|\\pL+) (\\pL+(?: \\pL+)?) (.+)$");

	/** What joins the counts of a list. */
	private static final Pattern JOINER = Pattern.compile("[ ,(]*(?:(?:och|samt|av) )?");

	private static final Pattern TAIL = Pattern.compile("^[ ,.)]+");

	private static final Pattern BLANKS = Pattern.compile(" +");

	/** How much of one name must stand in the other. */
	private static final double SAME = 0.8;

	private static final int LONGEST_NAME = 14;

	private final Reading reading;

	private final About about;

	public CountedPersons(Reading reading, About about) {
		this.reading = reading;
		this.about = about;
	}

	/** Writes what a sentence counts. */
	public void read(String sentence, Span at) {
		Matcher cases = CASES.matcher(sentence);
		Matcher of = OF.matcher(sentence);
		if (cases.matches()) {
			Numbers.counting(cases.group(1)).ifPresent((each) -> add(cases.group(2), Kon.ALLA, each, at));
			return;
		}
		if (of.matches() && Numbers.count(of.group(1)).isPresent() && Numbers.count(of.group(2)).isPresent()) {
			add(of.group(3), Kon.ALLA, Numbers.count(of.group(2)).get(), at);
			add(of.group(4), Kon.ALLA, Numbers.count(of.group(1)).get(), at);
			return;
		}
		Matcher count = COUNT.matcher(sentence);
		String name = without(COUNT, sentence);
		int from = 0;
		while (count.find(from)) {
			Optional<Integer> value = Numbers.count(count.group(1));
			Kon kon = kon(count.group(2));
			value.ifPresent((each) -> add(name, kon, each, at));
			from = count.end(2);
		}
	}

	private void add(String what, Kon kon, int value, Span at) {
		String name = name(what);
		BigDecimal count = new BigDecimal(value);
		said(name, kon, count).ifPresentOrElse((each) -> each.from(at), () -> new Measures(this.reading.draft())
			.another(name, Indikator.Enhet.PERSONER, kon, null, count, this.about, at));
	}

	/** The same number of the same, said once more in other words. */
	private Optional<Row> said(String name, Kon kon, BigDecimal count) {
		return this.reading.draft()
			.of(Matvarde.class)
			.filter((each) -> each.get("kon") == kon && each.get("varde") instanceof BigDecimal other
					&& other.compareTo(count) == 0)
			.filter((each) -> Objects.equals(each.get("mal"), this.about.mal())
					&& Objects.equals(each.get("arende"), this.about.arende())
					&& Objects.equals(each.get("verksamhet"), this.about.verksamhet()))
			.filter((each) -> each.get("indikator") instanceof Row indikator
					&& Likeness.within(/* name= */ indikator.text("namn"), /* text= */ name) > SAME)
			.findFirst();
	}

	/** The counts of one sex each. */
	public static Map<Kon, Integer> sexes(String sentence) {
		Map<Kon, Integer> sexes = new EnumMap<>(Kon.class);
		Matcher count = COUNT.matcher(sentence);
		int from = 0;
		while (count.find(from)) {
			Kon kon = kon(count.group(2));
			if (kon != Kon.ALLA) {
				Numbers.count(count.group(1)).ifPresent((each) -> sexes.putIfAbsent(kon, each));
			}
			from = count.end(2);
		}
		return sexes;
	}

	public static Kon kon(String noun) {
		String lower = noun.toLowerCase(Locale.ROOT);
		if (lower.startsWith("kvinn")) {
			return Kon.KVINNOR;
		}
		if (lower.startsWith("flick")) {
			return Kon.FLICKOR;
		}
		if (lower.startsWith("pojk")) {
			return Kon.POJKAR;
		}
		return (lower.startsWith("män") || lower.startsWith("man")) ? Kon.MAN : Kon.ALLA;
	}

	/** The name of what is counted: the sentence without the counts. */
	public static String without(Pattern counts, String sentence) {
		Matcher count = counts.matcher(sentence);
		StringBuilder rest = new StringBuilder();
		int from = 0;
		while (count.find(from)) {
			if (number(count.group(1))) {
				String before = sentence.substring(from, count.start(1));
				rest.append(JOINER.matches(before) ? "" : before);
				rest.append((kon(count.group(2)) == Kon.ALLA) ? count.group(2) : "");
			}
			else {
				rest.append(sentence, from, count.end(2));
			}
			from = count.end(2);
		}
		return name(rest + " " + TAIL.matcher(sentence.substring(from)).replaceAll(""));
	}

	private static boolean number(String text) {
		return Numbers.of(text).isPresent() || Numbers.count(text).isPresent();
	}

	private static String name(String text) {
		String[] words = Sentences.title(BLANKS.matcher(text.strip()).replaceAll(" ")).split(" ", -1);
		String name = String.join(" ", Arrays.asList(words).subList(0, Math.min(words.length, LONGEST_NAME)));
		return name.isEmpty() ? "Antal" : name;
	}

}
