package se.uppdragsgrafen.extract.profile;

import java.util.List;
import java.util.Map;

import se.uppdragsgrafen.fact.Arende;

/**
 * How a matter of a meeting is printed.
 *
 * @param rader the lines that it begins with; one list for each way they are printed
 * @param delar the headings of its parts; what stands after the heading on its line,
 * <code>{text}</code>, belongs to the part
 * @param utgar how a matter is taken off the agenda
 * @param utfall how it is printed that there is nothing to decide, or that it is secret
 */
public record ArendeForm(List<List<Template>> rader, Map<Del, List<Template>> delar, List<Template> utgar,
		Map<Arende.Utfall, List<Template>> utfall) {

	public ArendeForm {
		rader = Lists.orEmpty(rader);
		delar = (delar != null) ? Map.copyOf(delar) : Map.of();
		utgar = Lists.orEmpty(utgar);
		utfall = (utfall != null) ? Map.copyOf(utfall) : Map.of();
		if (rader.isEmpty()) {
			throw new InvalidProfile("En form för ärenden behöver rader.");
		}
	}

}
