package se.uppdragsgrafen.extract.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

import se.uppdragsgrafen.document.Paragraph;
import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.extract.reading.About;
import se.uppdragsgrafen.extract.reading.Contradictions;
import se.uppdragsgrafen.extract.reading.Prose;
import se.uppdragsgrafen.extract.reading.Reading;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.extract.wording.Sentences;
import se.uppdragsgrafen.extract.wording.Units;
import se.uppdragsgrafen.fact.Ekonomirad;
import se.uppdragsgrafen.fact.Motsagelse;

/** What running text says will stay within its budget, and the table says will not. */
public final class WithinBudget implements Prose.Finder {

	private static final Pattern SAID = Pattern
		.compile("^(.+?) (?:bedöms|beräknas|förväntas|väntas|ligger|landar|håller|hamnar|ryms|kommer|ser) (?:.*? )?"
				+ "(inom (?:tilldelad |given |beslutad |fastställd |budgeterad )?(?:budgetram|ram|budget)(?:en)?)(?:[^\\pL]|$)");

	private static final Pattern NOT = Pattern
		.compile("(?i)(?:^| )(?:inte|ej|aldrig|om|ifall|skulle|ska|måste|bör|nästan|delvis)(?:[^\\pL]|$)");

	/** "placeringskostnaderna" is "placeringskostnader". */
	private static final Pattern ENDING = Pattern.compile("(?:erna|arna|orna|ar|er|or|en|et|na|n|a)$");

	/** Words that say little have fewer letters. */
	private static final int LEAST = 4;

	/** A name of several words is the same thing where so many of them are shared. */
	private static final int SHARED = 2;

	private final Reading reading;

	private final List<Claim> claims = new ArrayList<>();

	public WithinBudget(Reading reading) {
		this.reading = reading;
	}

	@Override
	public void find(Paragraph paragraph, About about) {
		for (String sentence : Sentences.of(paragraph.text())) {
			Matcher said = SAID.matcher(sentence);
			if (said.find() && !NOT.matcher(sentence.substring(0, said.end())).find()) {
				this.claims.add(new Claim(words(said.group(1)), said.group(2), about, paragraph.at()));
			}
		}
	}

	/** Compares, when the tables have been read. */
	public void check() {
		this.claims.forEach(
				(claim) -> row(claim).filter((row) -> deviation(row).signum() < 0).ifPresent((row) -> say(claim, row)));
	}

	/** The one row that shares most words with what is spoken of. */
	private Optional<Row> row(Claim claim) {
		List<Row> rows = this.reading.draft()
			.of(Ekonomirad.class)
			.filter((each) -> each.has("avvikelseKr") && each.text("period").equals(claim.about().period()))
			.filter((each) -> each.get("slag") != Ekonomirad.Slag.INTAKT && same(words(each.text("benamning")), claim))
			.toList();
		int most = rows.stream().mapToInt((each) -> shared(each, claim)).max().orElse(0);
		List<Row> best = rows.stream().filter((each) -> shared(each, claim) == most).toList();
		boolean one = best.stream().map((each) -> each.text("benamning")).distinct().count() == 1;
		return one ? best.stream().min(Comparator.comparing((each) -> each.get("slag") != Ekonomirad.Slag.NETTO))
				: Optional.empty();
	}

	private static boolean same(Set<String> row, Claim claim) {
		return row.equals(claim.subject()) || row.stream().filter(claim.subject()::contains).count() >= SHARED;
	}

	private static int shared(Row row, Claim claim) {
		return (int) words(row.text("benamning")).stream().filter(claim.subject()::contains).count();
	}

	private static Set<String> words(String name) {
		return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\pL]+", -1))
			.filter((each) -> each.length() >= LEAST)
			.map((each) -> ENDING.matcher(each).replaceAll(""))
			.collect(Collectors.toSet());
	}

	private static BigDecimal deviation(Row row) {
		return new BigDecimal(row.text("avvikelseKr"));
	}

	private void say(Claim claim, Row row) {
		BigDecimal over = deviation(row).abs();
		String unit = (over.remainder(Units.THOUSAND).signum() == 0) ? "tkr" : "kr";
		List<Span> at = Stream.concat(Stream.of(claim.at()), row.evidence().stream()).toList();
		new Contradictions(this.reading.draft(), this.reading.dokument()).add(
				"inom ram " + row.text("benamning") + " " + row.text("period"), Motsagelse.Typ.TEXT_MOT_TABELL,
				"Texten säger att %s ryms i budgeten, tabellen visar ett överdrag.".formatted(row.text("benamning")),
				claim.said(), TextAgainstTables.last(row.text("somSkrivet")).strip(),
				TextAgainstTables.amount(over, unit), List.of(row), at);
	}

	/**
	 * What a sentence says.
	 *
	 * @param subject the words for what stays within its budget
	 * @param said how it is said
	 * @param about what the text is about
	 * @param at its lines
	 */
	private record Claim(Set<String> subject, String said, About about, Span at) {
	}

}
