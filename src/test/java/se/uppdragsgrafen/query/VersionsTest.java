package se.uppdragsgrafen.query;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.renderer.Renderer;

import se.uppdragsgrafen.query.Selection.Item;

import static org.assertj.core.api.Assertions.assertThat;

/** What the log says of a node, as a statement and as an answer. */
class VersionsTest {

	private static Item.History history(String... names) {
		Map<String, String> keys = new LinkedHashMap<>();
		for (String name : names) {
			keys.put("k-" + name, name);
		}
		return new Item.History("historik", "p1", keys);
	}

	private static Map<String, @Nullable Object> version(@Nullable String content, @Nullable String before,
			String... names) {
		List<@Nullable Object> row = Arrays.asList(7L, "UPSERT", 3L, "paket", "2026-01-01T00:00:00Z",
				List.of("dokument/1"), "abc", content, before);
		return Versions.read(history(names), List.of(row)).getFirst();
	}

	@Test
	void theNewestVersionComesFirst() {
		var expression = Versions.of(Names.node("Uppdrag", 0), history());
		assertThat(Renderer.getDefaultRenderer().render(Cypher.returning(expression).build()))
			.isEqualTo("RETURN COLLECT { MATCH (h:`Andring`) WHERE h.faktum = n.id WITH h ORDER BY h.nr DESC LIMIT $p1 "
					+ "RETURN [h.nr, h.slag, h.utgava, h.paket, toString(h.tid), coalesce(h.dokument, []), h.hash, h.innehall, "
					+ "head(COLLECT { MATCH (g:`Andring`) WHERE (g.faktum = h.faktum AND g.nr < h.nr) WITH g ORDER BY g.nr DESC LIMIT 1 RETURN g.innehall })] }");
	}

	@Test
	void aVersionShowsTheKeysOfTheQuestion() {
		assertThat(version(null, null, "hash", "nr", "slag", "utgava", "paket", "tid", "dokument"))
			.isEqualTo(Map.of("k-hash", "abc", "k-nr", 7L, "k-slag", "UPSERT", "k-utgava", 3L, "k-paket", "paket",
					"k-tid", "2026-01-01T00:00:00Z", "k-dokument", List.of("dokument/1")));
	}

	@Test
	void whatTheNodeIsNoMoreHasNoContent() {
		assertThat(version(null, "{\"a\":1}", "innehall", "andrat")).containsEntry("k-innehall", null)
			.containsEntry("k-andrat", List.of());
	}

	@Test
	void aVersionSaysWhatIsOtherThanBefore() {
		assertThat(version("{\"a\":1,\"b\":\"x\",\"c\":null}", "{\"a\":1,\"b\":\"y\",\"c\":\"z\"}", "andrat"))
			.containsEntry("k-andrat", List.of("b", "c"));
	}

	@Test
	void theFirstVersionChangesAllThatSaysSomething() {
		assertThat(version("{\"a\":1,\"b\":[],\"c\":null,\"d\":[1]}", null, "andrat", "innehall"))
			.containsEntry("k-andrat", List.of("a", "d"))
			.hasEntrySatisfying("k-innehall", (content) -> assertThat(String.valueOf(content)).contains("a=1"));
	}

}
