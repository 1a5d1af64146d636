package se.uppdragsgrafen.query;

import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Answers questions in GraphQL to the program itself as to who asks over HTTP: within the
 * same limits, of one edition, out of the same kept answers.
 */
@FunctionalInterface
public interface GraphQuestions {

	/**
	 * The answer's data: objects as maps in the order of the question, and lists.
	 * @param document the question
	 * @param variables the values of its variables
	 * @param language of what is said where it is refused
	 * @throws QuestionRefused where the answer has an error
	 */
	Map<String, Object> ask(String document, Map<String, ? extends @Nullable Object> variables, Locale language);

}
