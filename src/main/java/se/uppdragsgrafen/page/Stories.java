package se.uppdragsgrafen.page;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import se.uppdragsgrafen.query.GraphQuestions;
import se.uppdragsgrafen.query.QuestionRefused;

/**
 * The first rows of analyses, for who begins. Of a whole country each takes a second when
 * it is asked first, and is kept then: those that there is no time for are links alone.
 */
final class Stories {

	private static final List<String> ORDER = List.of("motsagelser", "avtalslage", "prognoser", "samansvar",
			"forsvunnaUppdrag");

	private static final String VIEW = "start";

	private static final Duration PATIENCE = Duration.ofSeconds(2);

	private final GraphQuestions questions;

	private final Map<String, String> documents;

	Stories(GraphQuestions questions, Map<String, String> documents) {
		this.questions = questions;
		this.documents = documents;
	}

	/**
	 * Those of a view, by the names of their analyses; of other views than the first
	 * none.
	 */
	Map<String, Object> of(Shown shown, Locale language) {
		Map<String, Object> stories = new HashMap<>();
		long end = System.nanoTime() + PATIENCE.toNanos();
		if (!shown.view().name().equals(VIEW)) {
			return stories;
		}
		for (String name : ORDER) {
			if (System.nanoTime() < end) {
				tell(name, shown.variables(), language, stories);
			}
		}
		return stories;
	}

	private void tell(String name, Map<String, Object> variables, Locale language, Map<String, Object> stories) {
		String document = String.valueOf(this.documents.get(name));
		try {
			if (this.questions.ask(document, variables, language).get("analys") instanceof Map<?, ?> analyses
					&& analyses.get(name) instanceof Map<?, ?> story) {
				stories.put(name, story);
			}
		}
		catch (QuestionRefused ex) {
			// The page stands without it: its link says why where it leads.
			stories.remove(name);
		}
	}

}
