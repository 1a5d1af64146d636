package se.uppdragsgrafen.extract.money;

import java.util.Locale;
import java.util.Objects;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

import se.uppdragsgrafen.extract.wording.Units;

/**
 * What names a row of a table of money.
 *
 * @param text as printed, without marks of footnotes and of lists
 */
record MoneyLabel(String text) {

	private static final Pattern FOOTNOTE = Pattern.compile("(?:\\s*[*†¹²³⁴⁵⁶⁷⁸⁹]+|\\s+\\d\\))$");

	private static final Pattern MARK = Pattern.compile("^[-–•·*]+\\s*");

	private static final Pattern CODED = Pattern.compile("(\\d{2,6})[ .:-]+(\\S.*)");

	private static final Pattern PART = Pattern.compile("(?i)(?:därav|varav)[ :].*");

	private static final Pattern SUM = Pattern
		.compile("(?i)(?:(?:delsumma|summa|totalsumma|totalt?|s:a|samtliga|hela)(?:[ :]+(.*))?|(.*) total(?:t|en)?)");

	private static final Pattern HISTORY = Pattern
		.compile("(?i)(?:prognoshistorik|(?:tidigare|föregående) prognoser).*");

	/** What a sum is called that is no sum of a group. */
	private static final Pattern ALL = Pattern.compile(
			"(?i)(?:netto\\pL*|driftkostnad\\pL*|verksamhet\\pL*|\\pL*nämnd\\pL*|\\pL*förvaltning\\pL*|kommun\\pL*|drift\\pL*|total\\pL*|alla|samtliga|summa|)");

	private static final Pattern GENERIC = Pattern
		.compile("(?i)(?:verksamhet(?:sområde|er)?|nämnd(?:er)?|namn|benämning|område|resultaträkning|driftredovisning|"
				+ "post|text|konto|enhet|belopp.*|intäkter.kostnader.*)");

	static MoneyLabel of(String cell) {
		String plain = FOOTNOTE.matcher(cell.replace('\n', ' ').strip()).replaceFirst("");
		return new MoneyLabel(MARK.matcher(plain).replaceFirst(""));
	}

	boolean empty() {
		return this.text.isEmpty();
	}

	/** The code before the name, or empty. */
	String code() {
		Matcher coded = CODED.matcher(this.text);
		return coded.matches() ? coded.group(1) : "";
	}

	/** The name without a code. */
	String name() {
		Matcher coded = CODED.matcher(this.text);
		return coded.matches() ? coded.group(2) : this.text;
	}

	/** Whether it is a part of the row before it. */
	boolean part() {
		return PART.matches(this.text);
	}

	boolean sum() {
		return SUM.matches(this.text) || Slags.row(this.text).isPresent();
	}

	/** What it is the sum of; empty where of all. */
	String sumOf() {
		Matcher sum = SUM.matcher(this.text);
		if (!sum.matches()) {
			return "";
		}
		String of = String
			.join("", Objects.requireNonNullElse(sum.group(1), ""), Objects.requireNonNullElse(sum.group(2), ""))
			.strip();
		boolean all = ALL.matches(of) || ALL.matches(of.split(" ", 2)[0]);
		return all ? "" : of;
	}

	/** Whether earlier forecasts follow. */
	boolean history() {
		return HISTORY.matches(this.text);
	}

	/** Whether it is what columns of labels are headed, or a unit, and names nothing. */
	boolean generic() {
		return this.text.isEmpty() || GENERIC.matches(this.text) || Slags.row(this.text).isPresent()
				|| !Units.unit(this.text).isEmpty();
	}

	/** Whether it heads a column of nämnder. */
	boolean namnder() {
		return this.text.toLowerCase(Locale.ROOT).startsWith("nämnd");
	}

}
