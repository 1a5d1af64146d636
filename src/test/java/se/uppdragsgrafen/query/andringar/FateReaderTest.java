package se.uppdragsgrafen.query.andringar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import se.uppdragsgrafen.fact.RedactedId;
import se.uppdragsgrafen.query.Question;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

/** What became of ids, as the log and the packages tell it. */
class FateReaderTest {

	private final Map<String, Map<String, @Nullable Object>> known = new HashMap<>();

	private final FateReader fates = new FateReader(this::rows, RedactedId::of);

	private List<Map<String, @Nullable Object>> rows(Question question) {
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		for (Object id : (List<?>) requireNonNull(question.parameters().get("id"))) {
			Map<String, @Nullable Object> row = this.known.get(String.valueOf(id));
			if (row != null) {
				rows.add(row);
			}
		}
		return rows;
	}

	private FateReaderTest there(String id) {
		return known(id, "UPSERT", null);
	}

	private FateReaderTest gone(String id, @Nullable String content, String... by) {
		return known(id, "DELETE", content, by);
	}

	private FateReaderTest known(String id, @Nullable String slag, @Nullable String content, String... by) {
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("id", id);
		row.put("sist", (slag != null) ? change(id, slag) : null);
		row.put("innehall", content);
		row.put("nya", List.of(by));
		this.known.put(id, row);
		return this;
	}

	private static Map<String, Object> change(String id, String slag) {
		return Map.of("nr", 1L, "slag", slag, "typ", "Uppdrag", "faktum", id, "utgava", 1L, "paket", "", "tid",
				"2026-01-01T00:00:00Z");
	}

	@Test
	void anIdThatWasNeverGivenOutHasNoFate() {
		assertThat(this.fates.of("uppdrag/1/a")).isNull();
	}

	@Test
	void anIdOfAFactIsThere() {
		assertThat(there("a").fates.of("a")).isEqualTo(new Fate.There(Change.of(change("a", "UPSERT"))));
	}

	@Test
	void whatIsNoMoreIsGoneWithWhatItWas() {
		assertThat(gone("a", "{}").fates.of("a")).isEqualTo(new Fate.Gone(Change.of(change("a", "DELETE")), "{}"));
	}

	@Test
	void whatNobodyIsToKnowIsGoneWithoutContent() {
		assertThat(known("a", "REDACT", null).fates.of("a"))
			.isEqualTo(new Fate.Gone(Change.of(change("a", "REDACT")), null));
	}

	@Test
	void whatWasReplacedLeadsOnThroughAllSteps() {
		gone("a", null, "b").gone("b", null, "c", "d").there("c").gone("d", "{}");
		assertThat(this.fates.of("a")).isEqualTo(new Fate.Replaced(List.of("c", "d")));
	}

	@Test
	void aFactThatIsThereIsNotLedAwayFrom() {
		known("a", "UPSERT", null, "b").there("b");
		assertThat(this.fates.of("a")).isInstanceOf(Fate.There.class);
	}

	@Test
	void aWayThatEndsAtAnIdNobodyKnowsEndsNowhere() {
		gone("a", null, "b").known("b", null, null);
		assertThat(this.fates.of("a")).isInstanceOf(Fate.Gone.class);
	}

	@Test
	void aCircleEnds() {
		gone("a", null, "b").gone("b", null, "a");
		assertThat(this.fates.of("a")).isInstanceOf(Fate.Gone.class);
	}

	@Test
	void aWayThatIsTooLongIsLedOnFromWhereItCame() {
		for (int step = 0; step < 30; step++) {
			gone("x" + step, null, "x" + (step + 1));
		}
		assertThat(this.fates.of("x0")).isEqualTo(new Fate.Replaced(List.of("x21")));
	}

	@Test
	void ofSeveralIdsTheFactsThatThereAreAreGiven() {
		there("a").gone("b", null);
		assertThat(this.fates.facts(List.of("a", "b", "c"))).isEqualTo(Map.of("a", Change.of(change("a", "UPSERT"))));
		assertThat(this.fates.facts(List.of())).isEmpty();
	}

}
