package se.uppdragsgrafen.query;

import java.util.Map;

/**
 * What the words of the schema mean, said once there and read by all that describe the
 * data.
 *
 * @param texts by {@code Type}, {@code Type.field} and {@code Enum.VALUE}
 */
public record Descriptions(Map<String, Message> texts) {

	public Descriptions {
		texts = Map.copyOf(texts);
	}

	/**
	 * What a word means.
	 * @throws IllegalArgumentException where the schema has no such word
	 */
	public Message of(String word) {
		Message text = this.texts.get(word);
		if (text == null) {
			throw new IllegalArgumentException("The schema has no description of '" + word + "'");
		}
		return text;
	}

}
