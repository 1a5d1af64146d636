package se.uppdragsgrafen.api.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import se.uppdragsgrafen.api.ApiException;
import se.uppdragsgrafen.query.Cost;

/**
 * How an operation is answered. Values are not in it, so it serves every request of the
 * same shape.
 *
 * @param root the operation's own fields
 * @param unplanned points for what is answered without a plan
 * @param planning points for making this plan, for who has it made
 * @param read how many fields were read
 */
public record OperationPlan(FieldPlan.Within root, long unplanned, long planning, int read) {

	/** The fields that are questions of their own, by their numbers. */
	public List<RootPlan> asked() {
		List<RootPlan> asked = new ArrayList<>();
		collect(this.root, asked);
		return asked;
	}

	private static void collect(FieldPlan field, List<RootPlan> asked) {
		switch (field) {
			case FieldPlan.Asked one -> asked.add(one.plan());
			case FieldPlan.Within within -> within.fields().values().forEach((below) -> collect(below, asked));
		}
	}

	/**
	 * The parameters of each question in one request, by the question's number.
	 * @throws ApiException where one of them may not be; it says at which field
	 */
	public List<Map<String, @Nullable Object>> values(Variables request) {
		List<Map<String, @Nullable Object>> values = new ArrayList<>();
		collect(this.root, List.of(), request, values);
		return values;
	}

	private static void collect(FieldPlan field, List<Object> path, Variables request,
			List<Map<String, @Nullable Object>> values) {
		switch (field) {
			case FieldPlan.Asked one -> {
				try {
					values.add(one.plan().values(request));
				}
				catch (ApiException ex) {
					throw ex.at(path);
				}
			}
			case FieldPlan.Within within -> within.fields().forEach((key, below) -> {
				List<Object> longer = new ArrayList<>(path);
				longer.add(key);
				collect(below, longer, request, values);
			});
		}
	}

	/**
	 * How many nodes the answer may hold.
	 * @param values the parameters of each question, by its number
	 */
	public long cost(Cost counted, List<Map<String, @Nullable Object>> values, Variables request) {
		long total = 0;
		List<RootPlan> asked = asked();
		for (int i = 0; i < asked.size(); i++) {
			total += asked.get(i).cost(counted, values.get(i), request);
		}
		return total;
	}

}
