package se.uppdragsgrafen.extract.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

/** The units that tables of money state, in a head or in running text. */
public final class Units {

	public static final BigDecimal THOUSAND = new BigDecimal(1_000);

	private static final Map<String, String> SAME = Map.of("kkr", "tkr", "mkr", "mnkr", "tusental kronor", "tkr",
			"tusen kronor", "tkr", "tusentals kronor", "tkr", "miljoner kronor", "mnkr", "miljontals kronor", "mnkr",
			"kronor", "kr");

	private static final Pattern UNIT = Pattern.compile("(?i)(?:^|[^\\pL])(tkr|kkr|mnkr|mkr|kr|tusentals? kronor|"
			+ "tusen kronor|miljoner kronor|miljontals kronor|kronor)(?:$|[^\\pL])");

	private static final Pattern SAID = Pattern
		.compile("(?i)(?:belopp|tabell|siffror|siffra|redovisas|anges|uttrycks).{0,80}? i (?:hela )?(tkr|kkr|mnkr|mkr|"
				+ "tusentals? kronor|tusen kronor|miljoner kronor|miljontals kronor|kronor)(?:$|[^\\pL])");

	private Units() {
	}

	/** The unit that a head or a caption names, as {@code tkr}; empty where none. */
	public static String unit(String head) {
		return first(UNIT, head);
	}

	/** The unit that sentences say the sums are in; empty where none does. */
	public static String said(List<String> texts) {
		return texts.stream().map((each) -> first(SAID, each)).filter((each) -> !each.isEmpty()).findFirst().orElse("");
	}

	private static String first(Pattern pattern, String text) {
		Matcher unit = pattern.matcher(text);
		if (!unit.find()) {
			return "";
		}
		String lower = unit.group(1).toLowerCase(Locale.ROOT);
		return SAME.getOrDefault(lower, lower);
	}

	/** How many kronor one is. */
	public static BigDecimal factor(String unit) {
		return Money.unit(unit).orElse(THOUSAND);
	}

	/** The unit of so many kronor. */
	public static String name(BigDecimal factor) {
		if (factor.compareTo(BigDecimal.ONE) == 0) {
			return "kr";
		}
		return (factor.compareTo(THOUSAND) == 0) ? "tkr" : "mnkr";
	}

}
