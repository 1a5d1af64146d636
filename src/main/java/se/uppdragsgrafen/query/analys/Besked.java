package se.uppdragsgrafen.query.analys;

import java.math.BigDecimal;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What {@link Betalningsansvar} says in words, Swedish first and then English. */
final class Besked {

	static final String MANUAL = "Avtalet lämnar räkningen av dygn till en manual; ingen dag avgörs här. / "
			+ "The agreement leaves the count of days to a manual; no day is decided here.";

	static final String INGEN_UTSKRIVEN = "Ingen skrevs ut under månaden: det finns ingen andel, och villkoret kan inte prövas. / "
			+ "No one was discharged in the month: there is no share, and the term cannot be tried.";

	static final String EJ_LASBART = "Villkoret räknar på annat än andelen utskrivna dag 0 och dag 1, och kan inte prövas här. / "
			+ "The term counts something else than the share discharged on day 0 and day 1, and cannot be tried here.";

	private Besked() {
	}

	static String andel(Manad manad, int inTime, boolean freed) {
		return "%d av %d utskrivna räknas; kommunen %s. / %1$d of %2$d discharged count; the kommun is %4$s."
			.formatted(inTime, manad.utskrivna(), freed ? "befrias" : "befrias inte", freed ? "freed" : "not freed");
	}

	/** Says that no loaded text of the agreement was in force in the month, and why. */
	static String ingenText(Manad manad, Map<String, @Nullable Object> term) {
		Object from = term.get("gallerFran");
		Object till = term.get("gallerTill");
		if (manad.isAfter(till)) {
			return "Ingen inläst text gällde %s: avtalet gällde till %s. / No loaded text was in force in %1$s: the agreement ran to %2$s."
				.formatted(manad.manad(), till);
		}
		return (from != null)
				? "Ingen inläst text gällde %s: avtalet gäller från %s. / No loaded text was in force in %1$s: the agreement runs from %2$s."
					.formatted(manad.manad(), from)
				: "Ingen inläst text gällde %s: första dagen anges inte, och avtalet beslutades först %s. / No loaded text was in force in %1$s: the first day is not stated, and the agreement was not decided until %2$s."
					.formatted(manad.manad(), term.get("beslutad"));
	}

	static String kvar(int persons) {
		return "Personer som räknas, vad än övriga villkor ger: %d. / Persons that count, whatever the other terms give: %1$d."
			.formatted(persons);
	}

	/** With öre, and more decimals only where there are more. */
	static String kronor(BigDecimal amount) {
		return amount.setScale(Math.max(amount.stripTrailingZeros().scale(), 2)).toPlainString();
	}

	static String belopp(Manad manad, BigDecimal price, BigDecimal product) {
		return "%d dygn à %s kr är %s kr. Avtalet lämnar räkningen av dygn till en manual; ingen dag avgörs här. / %1$d days at SEK %2$s are SEK %3$s. The agreement leaves the count of days to a manual; no day is decided here."
			.formatted(manad.summaDygn(), kronor(price), kronor(product));
	}

}
