package se.uppdragsgrafen.query.andringar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import se.uppdragsgrafen.query.Question;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

/** All facts of one edition, a piece at a time. */
class SnapshotTest {

	private static final Map<String, @Nullable Object> EDITION = Map.of("graf", "g", "finns", true, "nummer", 3L,
			"till", 70L, "redaktioner", 2L);

	private final List<Question> asked = new ArrayList<>();

	private final List<List<Map<String, @Nullable Object>>> answers = new ArrayList<>();

	private final List<String> given = new ArrayList<>();

	private @Nullable Snapshot of(At at, Map<String, @Nullable Object> edition) {
		return Snapshot.of((question) -> {
			this.asked.add(question);
			return (this.asked.size() == 1) ? List.of(edition) : this.answers.removeFirst();
		}, at);
	}

	private Snapshot third() {
		return requireNonNull(of(new At(3L, null), EDITION));
	}

	private static Map<String, @Nullable Object> fact(String id, @Nullable String content) {
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("id", id);
		row.put("typ", "Uppdrag");
		row.put("innehall", content);
		return row;
	}

	@Test
	void anEditionSaysItsNumberItsEndAndWhatWasTakenAway() {
		Snapshot snapshot = third();
		assertThat(snapshot.utgava()).isEqualTo(3);
		assertThat(snapshot.position()).isEqualTo(new Position("g", 70));
		assertThat(snapshot.redactions()).isEqualTo(2);
		assertThat(this.asked.getFirst().parameters()).containsEntry("nummer", 3L).containsEntry("tid", null);
	}

	@Test
	void thereIsNoneOfAnEditionThatIsNot() {
		assertThat(of(new At(9L, null), Map.of("finns", false))).isNull();
	}

	@Test
	void thePresentOneIsThereAlsoBeforeAnythingIsLoaded() {
		assertThat(of(new At(null, null), Map.of("graf", ""))).isNotNull();
	}

	@Test
	void aFactIsGivenAsItWas() {
		Snapshot snapshot = third();
		this.answers.add(List.of(fact("a", "{}")));
		this.answers.add(List.of(fact("b", null)));
		assertThat(snapshot.fact("a")).isEqualTo(Optional.of(new Snapshot.Known("Uppdrag", "{}")));
		assertThat(snapshot.fact("b")).isEmpty();
		assertThat(this.asked.get(1).parameters()).isEqualTo(Map.of("id", "a", "till", 70L));
	}

	@Test
	void aFullPieceIsFollowedByTheNextAfterItsLastId() {
		Snapshot snapshot = third();
		this.answers.add(Collections.nCopies(2_000, fact("m", "{}")));
		this.answers.add(List.of(fact("n", null), fact("o", "{1}")));
		snapshot.each("Uppdrag", this.given::add);
		assertThat(this.given).hasSize(2_001).endsWith("{1}");
		assertThat(this.asked.get(1).parameters()).containsEntry("efter", "").containsEntry("antal", 2_000L);
		assertThat(this.asked.get(2).parameters()).containsEntry("efter", "m").containsEntry("typ", "Uppdrag");
	}

	@Test
	void ofSomeFactsThoseAloneAreGivenInTheirOrder() {
		Snapshot snapshot = third().only(List.of("b", "a", "c"));
		this.answers.add(List.of(fact("b", "{b}"), fact("a", "{a}"), fact("c", null)));
		snapshot.each("Uppdrag", this.given::add);
		assertThat(this.given).containsExactly("{b}", "{a}");
		assertThat(this.asked.get(1).parameters()).isEqualTo(Map.of("ids", List.of("b", "a", "c"), "till", 70L));
	}

	@Test
	void manyChosenFactsAreReadInPieces() {
		Snapshot snapshot = third();
		this.answers.add(List.of());
		this.answers.add(List.of(fact("x", "{x}")));
		snapshot.each(Collections.nCopies(2_001, "x"), this.given::add);
		assertThat(this.given).containsExactly("{x}");
		assertThat(this.asked.get(1).parameters().get("ids")).asInstanceOf(InstanceOfAssertFactories.LIST)
			.hasSize(2_000);
		assertThat(this.asked.get(2).parameters().get("ids")).isEqualTo(List.of("x"));
	}

}
