package se.uppdragsgrafen.query;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.query.Selection.Item;

/**
 * How many nodes an answer may hold: a list counts with its limit, and a nested list with
 * as many as nearly all nodes of the loaded graph really have, if that is less.
 */
public final class Cost {

	private final FanOut fanOut;

	public Cost(FanOut fanOut) {
		this.fanOut = fanOut;
	}

	/** The most nodes that the plan's answer may hold, with those values. */
	public long of(Plan plan, Map<String, @Nullable Object> values) {
		return switch (plan) {
			case Plan.Some some -> size(values.get(some.ids())) * each(some.selections(), some.type(), values);
			case Plan.Search search ->
				number(values.get(search.first())) * each(search.selections(), Shape.NODE, values);
			case Plan.Page page when page.limit() == null -> 1;
			case Plan.Page page -> Math.min(number(values.get(page.limit())), this.fanOut.nodes(page.type()))
					* each(page.selections(), page.type(), values);
		};
	}

	private long each(List<Selection> selections, String type, Map<String, @Nullable Object> values) {
		long nodes = 0;
		for (Selection selection : selections) {
			nodes += node(selection, type, values);
		}
		return Math.max(nodes, 1);
	}

	private long node(Selection selection, String type, Map<String, @Nullable Object> values) {
		long most = items(selection.items(), type, values);
		for (var one : selection.byType().entrySet()) {
			most = Math.max(most, items(one.getValue(), one.getKey(), values));
		}
		return 1 + most;
	}

	private long items(List<Item> items, String type, Map<String, @Nullable Object> values) {
		long nodes = 0;
		for (Item item : items) {
			if (item instanceof Item.History history) {
				nodes += number(values.get(history.first()));
			}
			if (item instanceof Item.Hop hop) {
				nodes += reached(hop, type, values) * node(hop.selection(), hop.relation().target(), values);
			}
		}
		return nodes;
	}

	private long reached(Item.Hop hop, String type, Map<String, @Nullable Object> values) {
		if (!hop.relation().many()) {
			return 1;
		}
		long real = this.fanOut.of(type, hop.relation());
		return (hop.first() != null) ? Math.min(real, number(values.get(hop.first()))) : real;
	}

	private static long number(@Nullable Object value) {
		return (value instanceof Number number) ? number.longValue() : 1;
	}

	private static long size(@Nullable Object value) {
		return (value instanceof List<?> list) ? list.size() : 1;
	}

}
