package se.uppdragsgrafen.api.execute;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.query.GraphReader;
import se.uppdragsgrafen.query.Question;

/**
 * Gives rows made by hand, one statement's after the other's, and keeps what it was
 * asked.
 */
public final class Canned implements GraphReader {

	private List<List<Map<String, @Nullable Object>>> answers = List.of();

	private final List<Question> asked = new ArrayList<>();

	/** Begins anew with the rows of the first statement, of the second, and so on. */
	public void give(List<List<Map<String, @Nullable Object>>> answers) {
		this.answers = List.copyOf(answers);
		this.asked.clear();
	}

	@Override
	public List<Map<String, @Nullable Object>> read(Question question) {
		this.asked.add(question);
		if (this.asked.size() > this.answers.size()) {
			throw new AssertionError("There are rows for %d statements, and one more is asked: %s"
				.formatted(this.answers.size(), question.cypher()));
		}
		return this.answers.get(this.asked.size() - 1);
	}

	/** The statements, in the order in which they were asked. */
	public List<Question> asked() {
		return List.copyOf(this.asked);
	}

}
