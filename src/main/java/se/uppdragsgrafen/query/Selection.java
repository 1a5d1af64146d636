package se.uppdragsgrafen.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What is asked of a node.
 *
 * @param items what is asked whatever its type
 * @param byType where the type is an interface: all that is asked of a node of that type,
 * for the types of which more than {@code items} is asked
 * @param open whether the type is an interface, so that the answer must tell the type
 */
public record Selection(List<Item> items, Map<String, List<Item>> byType, boolean open) {

	/** The key that tells a node's type, where {@link #open}. */
	public static final String TYPE = "__typ";

	public Selection {
		items = List.copyOf(items);
		byType = Map.copyOf(byType);
	}

	public static Selection of(List<Item> items) {
		return new Selection(items, Map.of(), false);
	}

	/** What is asked of a node of that type. */
	public List<Item> items(String type) {
		return this.byType.getOrDefault(type, this.items);
	}

	/** What is read of a node, for a key of the answer or several. */
	public sealed interface Item {

		/** The keys in the answer: aliases, or the field's name. */
		List<String> answerKeys();

		/** A property. It is read once, by however many names it is asked for. */
		record Property(List<String> answerKeys, String name) implements Item {

			public Property {
				answerKeys = List.copyOf(answerKeys);
			}

			public Property(String key, String name) {
				this(List.of(key), name);
			}
		}

		/** The permanent address. */
		record Address(List<String> answerKeys) implements Item {

			public Address {
				answerKeys = List.copyOf(answerKeys);
			}
		}

		/**
		 * The node's versions, the newest first.
		 *
		 * @param key the key in the answer
		 * @param first the parameter that holds how many
		 * @param keys what each key of a version shows
		 */
		record History(String key, String first, Map<String, String> keys) implements Item {

			public History {
				keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
			}

			@Override
			public List<String> answerKeys() {
				return List.of(this.key);
			}
		}

		/**
		 * Nodes one relationship away.
		 *
		 * @param key the key in the answer
		 * @param relation the relation
		 * @param conditions which of them
		 * @param first the parameter that holds how many; null for all, or for a single
		 * one
		 * @param selection what is asked of each
		 */
		record Hop(String key, ShapeField.Relation relation, List<Condition> conditions, @Nullable String first,
				Selection selection) implements Item {

			public Hop {
				conditions = List.copyOf(conditions);
			}

			@Override
			public List<String> answerKeys() {
				return List.of(this.key);
			}
		}

	}

}
