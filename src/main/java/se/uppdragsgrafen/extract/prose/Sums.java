package se.uppdragsgrafen.extract.prose;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.document.Paragraph;
import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.extract.reading.About;
import se.uppdragsgrafen.extract.reading.Prose;
import se.uppdragsgrafen.extract.reading.Reading;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.extract.wording.Dates;
import se.uppdragsgrafen.extract.wording.Money;
import se.uppdragsgrafen.extract.wording.Numbers;
import se.uppdragsgrafen.extract.wording.Sentences;
import se.uppdragsgrafen.extract.wording.Slug;
import se.uppdragsgrafen.extract.wording.Words;
import se.uppdragsgrafen.fact.Belopp;
import se.uppdragsgrafen.fact.Belopp.Typ;
import se.uppdragsgrafen.fact.Namnd;

/** Sums of money in running text. */
public final class Sums implements Prose.Finder {

	private static final Pattern SUM = Pattern
		.compile("((cirka|ca|omkring|ungefär|knappt|drygt|nästan) )?((?:[-–−] ?)?\\d[\\d ]*(?:,\\d+)?"
				+ "|en|ett|två|tre|fyra|fem) (tkr|kkr|mnkr|mkr|kr|kronor|tusen kronor|miljoner kronor|miljon kronor|miljoner|miljon)(?:[^\\pL]|$)");

	private static final Pattern YEAR = Pattern.compile("(?:^|[^\\d])((?:19|20)\\d\\d)(?:[^\\d]|$)");

	/** "2 100 tkr för 2019". */
	private static final Pattern OF_YEAR = Pattern.compile("^ ?(?:för|under|år) ((?:19|20)\\d\\d)(?:[^\\d]|$)");

	/** "5 tkr lägre kostnader", not "5 tkr, vilket är lägre". */
	private static final Pattern LESS = Pattern.compile("^ ?(?:lägre|mindre)(?:[^\\pL]|$)");

	private static final Pattern MONTH = Pattern.compile("(?:^|[^\\pL])(" + Words.MONTH + ")(?:[^\\pL]|$)");

	/** Words that say what a sum is, in the order of how much they say. */
	private static final List<Map.Entry<String, Typ>> KINDS = List.of(Map.entry("tilläggsanslag", Typ.TILLSKOTT),
			Map.entry("kompensation", Typ.INTAKT), Map.entry("bidrag", Typ.INTAKT), Map.entry("bidrog", Typ.INTAKT),
			Map.entry("återsök", Typ.INTAKT), Map.entry("ersättning", Typ.INTAKT), Map.entry("intäkt", Typ.INTAKT),
			Map.entry("underskott", Typ.RESULTAT), Map.entry("överskott", Typ.RESULTAT),
			Map.entry("besparing", Typ.BESPARING), Map.entry("anslag", Typ.TILLSKOTT),
			Map.entry("kostnad", Typ.KOSTNAD), Map.entry("kosta", Typ.KOSTNAD), Map.entry("prognos", Typ.RESULTAT));

	private final Reading reading;

	private final NamedUnits units;

	public Sums(Reading reading) {
		this.reading = reading;
		this.units = new NamedUnits(reading);
	}

	@Override
	public void find(Paragraph paragraph, About about) {
		for (String sentence : Sentences.of(paragraph.text())) {
			Matcher sum = SUM.matcher(sentence);
			int from = 0;
			while (sum.find()) {
				read(sum, sentence, from, paragraph, about);
				from = sum.end();
			}
		}
	}

	private void read(Matcher sum, String sentence, int from, Paragraph paragraph, About about) {
		Span at = paragraph.at();
		String before = sentence.substring(from, sum.start());
		String after = sentence.substring(sum.end(), Math.min(sentence.length(), sum.end() + 40));
		String number = Numbers.count(sum.group(3)).map(String::valueOf).orElse(sum.group(3));
		Optional<Long> kronor = Money.kronor(number, sum.group(4));
		Map.Entry<String, Typ> kind = kind(before, after, sentence);
		if (kronor.isEmpty() || kind == null) {
			return;
		}
		boolean whole = this.reading.namnder()
			.in(before, at)
			.stream()
			.anyMatch((each) -> each.get("typ") == Namnd.Typ.FORVALTNING);
		Row unit = this.units.of(before, sentence, paragraph.text()).orElse(whole ? null : about.verksamhet());
		About where = period(before, after, about);
		long beloppKr = signed(kronor.get(), kind, after);
		Optional<Row> same = same(beloppKr, kind.getValue(), where, unit);
		if (same.isPresent() || before.contains("skulle ")) {
			same.ifPresent((each) -> each.from(at));
			return;
		}
		String avser = avser(kind.getKey(), unit);
		this.reading.draft()
			.another(Belopp.class, owner(about) + "/" + where.period() + "/" + Slug.of(avser))
			.set("beloppKr", beloppKr)
			.set("typ", kind.getValue())
			.set("avser", avser)
			.set("ar", where.ar())
			.set("period", where.period())
			.set("ungefar", sum.group(2) != null)
			.set("somSkrivet", sum.group().strip().replaceAll("[^\\pL\\d]+$", ""))
			.set("verksamhet", unit)
			.set("namnd", body(before, at, about))
			.set("uppdrag", about.uppdrag())
			.set("avtal", about.avtal())
			.set("arende", about.arende())
			.from(at);
	}

	/** The same sum of the same matter, said before. */
	private Optional<Row> same(long beloppKr, Typ typ, About where, @Nullable Row unit) {
		return this.reading.draft()
			.of(Belopp.class)
			.filter((each) -> Objects.equals(each.get("beloppKr"), beloppKr) && each.get("typ") == typ)
			.filter((each) -> each.text("period").equals(where.period()))
			.filter((each) -> each.get("arende") == where.arende() && where.arende() != null
					&& (each.get("verksamhet") == unit || unit == null))
			.findFirst();
	}

	private static Map.@Nullable Entry<String, Typ> kind(String before, String after, String sentence) {
		for (String where : List.of(before, after, sentence)) {
			String lower = where.toLowerCase(Locale.ROOT);
			Optional<Map.Entry<String, Typ>> found = KINDS.stream()
				.filter((each) -> lower.contains(each.getKey()))
				.findFirst();
			if (found.isPresent()) {
				return found.get();
			}
		}
		return null;
	}

	/** A deficit and a lower cost are negative, with and without a minus. */
	private static long signed(long kronor, Map.Entry<String, Typ> kind, String after) {
		long size = Math.abs(kronor);
		return switch (kind.getValue()) {
			case RESULTAT ->
				(kind.getKey().equals("överskott") || (kind.getKey().equals("prognos") && kronor > 0)) ? size : -size;
			case KOSTNAD -> LESS.matcher(after).find() ? -size : size;
			default -> kronor;
		};
	}

	private static About period(String before, String after, About about) {
		Matcher month = MONTH.matcher(before);
		String named = null;
		while (month.find()) {
			named = month.group(1);
		}
		if (named != null && before.contains("prognos")) {
			return about.period(Dates.month(about.ar(), Dates.month(named)));
		}
		Matcher of = OF_YEAR.matcher(after);
		if (of.find()) {
			return about.period(of.group(1));
		}
		Matcher year = YEAR.matcher(before);
		return (year.find() && Integer.parseInt(year.group(1)) < about.ar()) ? about.period(year.group(1)) : about;
	}

	private static String avser(String kind, @Nullable Row unit) {
		return (unit != null) ? kind + ", " + unit.text("namn") : kind;
	}

	private @Nullable Row body(String before, Span at, About about) {
		List<Row> bodies = this.reading.namnder()
			.in(before, at)
			.stream()
			.filter((each) -> each.get("typ") != Namnd.Typ.FORVALTNING)
			.toList();
		return bodies.isEmpty() ? about.namnd() : bodies.getLast();
	}

	private String owner(About about) {
		Row namnd = about.namnd();
		return (namnd != null) ? namnd.id().substring(namnd.id().indexOf('/') + 1) : this.reading.kommun().kod();
	}

}
