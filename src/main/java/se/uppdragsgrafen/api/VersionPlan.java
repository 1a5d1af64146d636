package se.uppdragsgrafen.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.execution.DataFetcherResult;
import graphql.language.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.query.Cost;
import se.uppdragsgrafen.query.GraphReader;
import se.uppdragsgrafen.query.Plan;
import se.uppdragsgrafen.query.Selection;
import se.uppdragsgrafen.query.Selection.Item;
import se.uppdragsgrafen.query.analys.BadArgument;
import se.uppdragsgrafen.query.andringar.At;
import se.uppdragsgrafen.query.andringar.Snapshot;

/**
 * A node as it was in an edition: {@code node(id, vid)}. Of what it leads to the log
 * knows ids alone, so that only its own fields can be asked for.
 *
 * @param key where it stands in the answer
 * @param id the node, as written in the document
 * @param vid the edition, as written in the document
 * @param selection what is asked of it
 */
record VersionPlan(String key, @Nullable Value<?> id, Value<?> vid, Selection selection) implements RootPlan {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final TypeReference<Map<String, @Nullable Object>> CONTENT = new TypeReference<>() {
	};

	private static final String ID = "id";

	private static final String VID = "vid";

	@Override
	public Map<String, @Nullable Object> values(Variables request) {
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		String asked = String.valueOf(request.resolve(this.id));
		IdPlanner.check(asked);
		values.put(ID, asked);
		values.put(VID, String.valueOf(request.resolve(this.vid)));
		at(values);
		return values;
	}

	private static At at(Map<String, @Nullable Object> values) {
		try {
			return At.of(String.valueOf(values.get(VID)));
		}
		catch (BadArgument ex) {
			throw new ApiException(ErrorCode.BAD_ARGUMENT, ex.message());
		}
	}

	@Override
	public long cost(Cost counted, Map<String, @Nullable Object> values, Variables request) {
		return 1;
	}

	@Override
	public Object answer(GraphReader reader, Map<String, @Nullable Object> values, Variables request) {
		String asked = String.valueOf(values.get(ID));
		Snapshot snapshot = Snapshot.of(reader, at(values));
		if (snapshot == null) {
			throw new ApiException(ErrorCode.NOT_FOUND,
					"There is no edition '%s'. dataset.utgavor lists those there are.",
					"Det finns ingen utgåva '%s'. dataset.utgavor räknar upp dem som finns.",
					String.valueOf(values.get(VID)));
		}
		DataFetcherResult.Builder<Object> result = DataFetcherResult.newResult();
		snapshot.fact(asked)
			.ifPresentOrElse((fact) -> result.data(node(fact, asked, String.valueOf(values.get(Plan.BASE)))),
					() -> result.error(IdPlanner.missing(asked).at(List.of(this.key))));
		return result.build();
	}

	private Map<String, @Nullable Object> node(Snapshot.Known fact, String asked, String base) {
		Map<String, @Nullable Object> content = JSON.readValue(fact.innehall(), CONTENT);
		String type = fact.typ();
		Map<String, @Nullable Object> node = new LinkedHashMap<>();
		node.put(Selection.TYPE, type);
		for (Item item : this.selection.items(type)) {
			node.put(item.key(), switch (item) {
				case Item.Address address -> base + asked;
				case Item.Property property when content.containsKey(property.name()) -> content.get(property.name());
				default -> throw notItsOwn(item.key());
			});
		}
		return node;
	}

	private static ApiException notItsOwn(String key) {
		return new ApiException(ErrorCode.BAD_ARGUMENT,
				"'%s' is not known of an earlier edition: with 'vid' ask for the node's own fields alone, or for 'historik' without 'vid'.",
				"'%s' är inte känt för en tidigare utgåva: fråga med 'vid' bara efter nodens egna fält, eller efter 'historik' utan 'vid'.",
				key);
	}

}
