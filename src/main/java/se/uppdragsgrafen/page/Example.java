package se.uppdragsgrafen.page;

import java.util.List;

/**
 * A question that others can begin from.
 *
 * @param name the name of its file, and of the link that opens it
 * @param title what it asks
 * @param text one sentence on what the answer holds
 * @param query the GraphQL document
 * @param variables JSON, empty where it has none
 */
record Example(String name, String title, String text, String query, String variables) {

	/**
	 * Reads the comment on top: the first line is the title, the others the sentence.
	 * @throws IllegalArgumentException where there is no such comment
	 */
	static Example of(String name, String query, String variables) {
		List<String> comment = query.lines()
			.takeWhile((line) -> line.startsWith("#"))
			.map((line) -> line.substring(1).strip())
			.toList();
		if (comment.size() < 2) {
			throw new IllegalArgumentException("Exemplet %s saknar rubrik och mening överst".formatted(name));
		}
		return new Example(name, comment.getFirst(), String.join(" ", comment.subList(1, comment.size())), query,
				variables);
	}

}
