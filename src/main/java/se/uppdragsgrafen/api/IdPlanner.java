package se.uppdragsgrafen.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import graphql.execution.DataFetcherResult;
import graphql.language.Value;
import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.api.Selections.Selected;
import se.uppdragsgrafen.query.Message;
import se.uppdragsgrafen.query.Plan;
import se.uppdragsgrafen.query.Statement;

/**
 * Plans what is asked for by id: {@code node}, {@code nodes}, {@code uppdragById} and its
 * likes.
 */
final class IdPlanner {

	private static final Pattern ID = Pattern.compile("[a-z]+(?:/[a-z0-9-]++)++");

	private static final int LONGEST = 300;

	private final Planning planning;

	IdPlanner(Planning planning) {
		this.planning = planning;
	}

	RootPlan plan(String type, Selected selected) {
		Bindings bindings = new Bindings();
		Value<?> vid = selected.arguments().get("vid");
		if (vid != null && this.planning.variables().resolve(vid) != null) {
			return new VersionPlan(selected.key(), selected.arguments().get("id"), vid,
					this.planning.nodes(bindings).plan(type, selected.below(), 1));
		}
		boolean many = selected.name().equals("nodes");
		Value<?> asked = selected.arguments().get(many ? "ids" : "id");
		String ids = bindings.bind(request -> ids(request, asked));
		NodePlanner nodes = this.planning.nodes(bindings);
		Plan plan = new Plan.Some(type, ids, nodes.plan(type, selected.below(), 1));
		return new StatementPlan(this.planning.writer().write(plan), bindings,
				(statement, row, request) -> answer(statement, row, ids(request, asked), selected.key(), many));
	}

	private static List<@Nullable Object> ids(Variables request, @Nullable Value<?> asked) {
		List<@Nullable Object> ids = Lists.of(request.resolve(asked));
		if (ids.size() > Bounds.PAGE_MOST) {
			throw new ApiException(ErrorCode.BAD_ARGUMENT,
					"'ids' has %d ids but may have %d. Ask in several questions.",
					"'ids' har %d id men får ha %d. Fråga i flera frågor.", ids.size(), Bounds.PAGE_MOST);
		}
		ids.forEach(IdPlanner::check);
		return ids;
	}

	static void check(@Nullable Object id) {
		String text = String.valueOf(id);
		if (text.length() > LONGEST || !ID.matcher(text).matches()) {
			throw new ApiException(ErrorCode.INVALID_ID,
					"'%s' is not an id. An id has a type and a path, as in uppdrag/2380/2024/implementera-bostad-forst.",
					"'%s' är inget id. Ett id har en typ och en väg, som uppdrag/2380/2024/implementera-bostad-forst.",
					text.substring(0, Math.min(text.length(), 80)));
		}
	}

	private static Object answer(Statement statement, Map<String, @Nullable Object> row, List<@Nullable Object> ids,
			String key, boolean many) {
		Map<Object, @Nullable Object> found = new HashMap<>();
		statement.rows(row).forEach(one -> found.put(String.valueOf(one.head()), one.nodes().getFirst()));
		List<@Nullable Object> nodes = new ArrayList<>();
		DataFetcherResult.Builder<Object> result = DataFetcherResult.newResult();
		for (Object id : ids) {
			Object node = found.get(String.valueOf(id));
			if (node == null) {
				result.error(missing(id).at(many ? List.of(key, nodes.size()) : List.of(key)));
			}
			nodes.add(node);
		}
		Object data = many ? nodes : nodes.getFirst();
		return (data != null) ? result.data(data).build() : result.build();
	}

	static ApiError missing(@Nullable Object id) {
		return ApiError.of(ErrorCode.NOT_FOUND,
				Message.of("Nothing has the id '%s'. It may have been misspelt, or the thing may be gone.",
						"Inget har id:t '%s'. Det kan vara felskrivet, eller så finns saken inte längre.",
						String.valueOf(id)));
	}

}
