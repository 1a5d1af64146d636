package se.uppdragsgrafen.api.execute;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.query.Selection;
import se.uppdragsgrafen.query.Selection.Item;

/**
 * What a row of an analysis says of a node without its being read: its id, and of a map
 * all that it holds. Most questions ask for no more.
 *
 * @param asked what is asked of the node
 */
record OwnWords(Selection asked) {

	/** Whether that is all that is asked. */
	boolean says(Object one) {
		return !this.asked.open() && this.asked.items()
			.stream()
			.allMatch(item -> item instanceof Item.Property property && words(one).containsKey(property.name()));
	}

	/** The node by the keys of the question. */
	Map<String, @Nullable Object> node(Object one) {
		Map<?, ?> words = words(one);
		Map<String, @Nullable Object> node = new LinkedHashMap<>();
		for (Item item : this.asked.items()) {
			if (item instanceof Item.Property property) {
				property.answerKeys().forEach((key) -> node.put(key, words.get(property.name())));
			}
		}
		return node;
	}

	/** A node is its id, or a map that has it. */
	static String id(Object one) {
		return String.valueOf(words(one).get("id"));
	}

	private static Map<?, ?> words(Object one) {
		return (one instanceof Map<?, ?> map) ? map : Map.of("id", one);
	}

}
