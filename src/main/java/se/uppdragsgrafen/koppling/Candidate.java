package se.uppdragsgrafen.koppling;

import java.util.List;
import java.util.Map;

/**
 * An assignment that may have a link.
 *
 * @param id the assignment
 * @param ar its year
 * @param titel its title
 * @param namnder the names of those who answer for it or take part, by id
 * @param parter the names of its partners and agreements, by id
 * @param passages what is said of it besides the title
 * @param kallor the ids of its evidence
 */
public record Candidate(String id, int ar, String titel, Map<String, String> namnder, Map<String, String> parter,
		List<Passage> passages, List<String> kallor) {

	/**
	 * A text and where it stands.
	 *
	 * @param text the text
	 * @param kallor the ids of the evidence
	 */
	public record Passage(String text, List<String> kallor) {
	}

}
