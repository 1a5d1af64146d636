package se.uppdragsgrafen.extract.profile;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.fact.Avtalsvillkor;

/**
 * How an agreement is printed.
 *
 * @param rader the lines that it begins with; <code>{parter}</code> are its parties
 * @param villkor sentences that are terms, by what they do
 * @param giltighet from when and to when it is valid
 * @param tidigare how it says for how long an earlier version was valid, first and then
 * each time it was prolonged; what stands under the same heading is about that version
 * @param exempel how worked examples are printed
 */
public record AvtalForm(List<Template> rader, Map<Avtalsvillkor.Typ, List<Template>> villkor, List<Template> giltighet,
		List<Template> tidigare, @Nullable ExempelForm exempel) {

	public AvtalForm {
		rader = Lists.orEmpty(rader);
		villkor = (villkor != null) ? Map.copyOf(villkor) : Map.of();
		giltighet = Lists.orEmpty(giltighet);
		tidigare = Lists.orEmpty(tidigare);
		if (rader.isEmpty()) {
			throw new InvalidProfile("En form för avtal behöver rader.");
		}
	}

	/**
	 * How a worked example is printed.
	 *
	 * @param borjar the line that it begins with
	 * @param rader lines that say how many were discharged and on which day, and the
	 * share
	 * @param befriad how it says that the municipality need not pay
	 * @param inte how it says that it must
	 */
	public record ExempelForm(Template borjar, List<Template> rader, List<Template> befriad, List<Template> inte) {

		public ExempelForm {
			rader = Lists.orEmpty(rader);
			befriad = Lists.orEmpty(befriad);
			inte = Lists.orEmpty(inte);
		}

	}

}
