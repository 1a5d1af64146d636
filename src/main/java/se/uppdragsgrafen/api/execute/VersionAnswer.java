package se.uppdragsgrafen.api.execute;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import se.uppdragsgrafen.api.ApiException;
import se.uppdragsgrafen.api.ErrorCode;
import se.uppdragsgrafen.api.plan.VersionPlan;
import se.uppdragsgrafen.query.GraphReader;
import se.uppdragsgrafen.query.Plan;
import se.uppdragsgrafen.query.Selection;
import se.uppdragsgrafen.query.Selection.Item;
import se.uppdragsgrafen.query.andringar.At;
import se.uppdragsgrafen.query.andringar.Snapshot;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A node as it was in an edition, by the keys of the question.
 *
 * @param reader of the graph
 * @param values of the request, and this server's base address
 */
record VersionAnswer(GraphReader reader, Map<String, @Nullable Object> values) {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final TypeReference<Map<String, @Nullable Object>> CONTENT = new TypeReference<>() {
	};

	/** The node; null where it was not there. */
	@Nullable Object of(VersionPlan plan) {
		String id = (this.values.get(VersionPlan.ID) instanceof List<?> ids) ? String.valueOf(ids.getFirst()) : "";
		String vid = String.valueOf(this.values.get(VersionPlan.VID));
		Snapshot snapshot = Snapshot.of(this.reader, At.of(vid));
		if (snapshot == null) {
			throw new ApiException(ErrorCode.NOT_FOUND,
					"There is no edition '%s'. dataset.utgavor lists those there are.",
					"Det finns ingen utgåva '%s'. dataset.utgavor räknar upp dem som finns.", vid);
		}
		return snapshot.fact(id).map((fact) -> node(plan.selection(), fact, id)).orElse(null);
	}

	private Map<String, @Nullable Object> node(Selection selection, Snapshot.Known fact, String id) {
		Map<String, @Nullable Object> content = JSON.readValue(fact.innehall(), CONTENT);
		String type = fact.typ();
		Map<String, @Nullable Object> node = new LinkedHashMap<>();
		node.put(Selection.TYPE, type);
		for (Item item : selection.items(type)) {
			@Nullable Object value = switch (item) {
				case Item.Address address -> String.valueOf(this.values.get(Plan.BASE)) + id;
				case Item.Property property when content.containsKey(property.name()) -> content.get(property.name());
				default -> throw notItsOwn(item.answerKeys().getFirst());
			};
			item.answerKeys().forEach((key) -> node.put(key, value));
		}
		return node;
	}

	private static ApiException notItsOwn(String key) {
		return new ApiException(ErrorCode.BAD_ARGUMENT,
				"'%s' is not known of an earlier edition: ask 'nodeAt' for the node's own fields alone, and 'node' for the rest.",
				"'%s' är inte känt för en tidigare utgåva: fråga 'nodeAt' bara efter nodens egna fält, och 'node' efter resten.",
				key);
	}

}
