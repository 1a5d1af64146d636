package se.uppdragsgrafen.page;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The rows of a view, of its file or of GraphQL, as texts by column. */
record Downloaded(List<Map<String, String>> rows) {

	static Downloaded rows(String csv) throws IOException {
		CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
		try (CSVParser parser = CSVParser.parse(csv, format)) {
			return new Downloaded(parser.getRecords().stream().map(CSVRecord::toMap).toList());
		}
	}

	/** Those of the one analysis that was asked, or of the register of documents. */
	static Downloaded rows(JsonNode answer) {
		JsonNode rows = answer.has("analys") ? answer.get("analys").iterator().next().get("rader")
				: answer.at("/dataset/forvantade");
		return new Downloaded(rows.valueStream().map(Downloaded::row).toList());
	}

	private static Map<String, String> row(JsonNode node) {
		Map<String, String> row = new TreeMap<>();
		node.properties()
			.forEach((each) -> row.put(each.getKey().equals("kallor") ? "kallorId" : each.getKey(),
					text(each.getValue())));
		return row;
	}

	private static String text(JsonNode value) {
		if (value.isNull()) {
			return "";
		}
		if (value.isArray()) {
			return value.valueStream().map(Downloaded::text).collect(Collectors.joining("|"));
		}
		return (value.isObject() ? value.get("id") : value).asString();
	}

	/** How many values of these are those of the others, row by row: none may differ. */
	int compare(Downloaded others) {
		assertThat(this.rows).hasSameSizeAs(others.rows);
		int compared = 0;
		for (int place = 0; place < this.rows.size(); place++) {
			Map<String, String> row = this.rows.get(place);
			for (Map.Entry<String, String> other : others.rows.get(place).entrySet()) {
				assertThat(same(Objects.requireNonNull(row.get(other.getKey()), other.getKey()))).as(other.getKey())
					.isEqualTo(same(other.getValue()));
				compared++;
			}
		}
		return compared;
	}

	/** A number is the same however many zeros end it. */
	private static Object same(String text) {
		return text.matches("-?\\d+\\.\\d+") ? new BigDecimal(text).stripTrailingZeros().toPlainString() : text;
	}

}
