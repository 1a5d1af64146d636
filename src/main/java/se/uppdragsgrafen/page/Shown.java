package se.uppdragsgrafen.page;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * A view as an address asks for it.
 *
 * @param view which
 * @param given the values that hold, by the names of the filters
 * @param document the question
 * @param variables the values of its variables
 */
record Shown(View view, Map<String, List<String>> given, String document, Map<String, Object> variables) {

	private static final String MOST = "1000";

	/** The options of CSV with which Swedish Excel opens it right. */
	private static final String FOR_EXCEL = "bom=true&separator=%3B&etiketter=true";

	/** What its template is given, beside the answer. */
	Map<String, Object> model(Map<String, Object> answer, String base) {
		Map<String, Object> model = new HashMap<>(answer);
		model.put("vy", this.view);
		model.put("filter", this.view.filters());
		model.put("givet", this.given);
		model.put("rader", this.view.rows(answer));
		model.put("analysen", analysis(answer));
		model.put("fraga", question());
		model.put("adress", base + here());
		model.put("base", base);
		if (this.view.download() != null) {
			String csv = this.view.download() + download();
			model.put("csv", csv);
			model.put("excel", csv + ((csv.indexOf('?') < 0) ? '?' : '&') + FOR_EXCEL);
		}
		return model;
	}

	private Map<?, ?> analysis(Map<String, Object> answer) {
		return (answer.get("analys") instanceof Map<?, ?> all && all.get(this.view.analysis()) instanceof Map<?, ?> one)
				? one : Map.of();
	}

	/** Where this very view is again. */
	String here() {
		return this.view.path() + query();
	}

	/** Where its picture is. */
	String picture() {
		return this.view.path() + ".svg" + query();
	}

	private String query() {
		StringBuilder query = new StringBuilder();
		this.given.forEach((name, values) -> values.forEach((value) -> add(query, name, value)));
		return query.toString();
	}

	/**
	 * The same conditions as that door writes them, and all rows that it gives at once.
	 */
	private String download() {
		StringBuilder query = new StringBuilder();
		this.variables.forEach((name, value) -> {
			List<?> values = (value instanceof List<?> list) ? list : List.of(value);
			values.forEach((each) -> add(query, name, String.valueOf(each)));
		});
		if (this.view.analysis() != null) {
			add(query, "first", MOST);
		}
		return query.toString();
	}

	/** Where the question stands ready to be asked and changed. */
	private String question() {
		StringBuilder query = new StringBuilder("/graphiql");
		add(query, "query", this.document);
		add(query, "variables", JsonMapper.shared().writeValueAsString(this.variables));
		return query.toString();
	}

	private static void add(StringBuilder query, String name, @Nullable String value) {
		query.append((query.indexOf("?") < 0) ? '?' : '&')
			.append(name)
			.append('=')
			.append(UriUtils.encode(String.valueOf(value), StandardCharsets.UTF_8));
	}

}
