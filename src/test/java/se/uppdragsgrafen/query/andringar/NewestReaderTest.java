package se.uppdragsgrafen.query.andringar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import se.uppdragsgrafen.query.Question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The end of a log, read backwards. */
class NewestReaderTest {

	private static final String GRAF = "00000000-0000-0000-0000-000000000001";

	private final List<Question> asked = new ArrayList<>();

	private NewestReader log(long before, long... numbers) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (long nr : numbers) {
			rows.add(Map.of("nr", nr, "slag", "UPSERT", "typ", "Uppdrag", "faktum", "uppdrag/2380/a", "utgava", 1L,
					"paket", "", "tid", "2026-01-01T00:00:00Z"));
		}
		Map<String, @Nullable Object> row = new HashMap<>(
				Map.of("graf", GRAF, "huvud", 200_000L, "fore", before, "rader", rows));
		return new NewestReader((question) -> {
			this.asked.add(question);
			return List.of(row);
		});
	}

	@Test
	void itIsReadFromTheEndWhereNoPositionIsGiven() {
		Newest newest = log(200_001, 9, 8).before(null, null, null, 2);
		assertThat(newest.changes()).extracting(Change::nr).containsExactly(9L, 8L);
		assertThat(newest.graf()).isEqualTo(GRAF);
		assertThat(this.asked.getFirst().parameters()).containsEntry("fore", null).containsEntry("antal", 2L);
	}

	@Test
	void aFullPieceGoesOnBeforeItsLastEntry() {
		assertThat(log(200_001, 9, 8).before(null, null, null, 2).next()).isEqualTo(new Position(GRAF, 8));
	}

	@Test
	void afterTheFirstEntryThereIsNothingMore() {
		assertThat(log(3, 2, 1).before(null, null, null, 2).next()).isNull();
	}

	@Test
	void whereFewAreFoundItGoesOnWhereTheLookEnded() {
		assertThat(log(200_001, 9).before(null, List.of("2380"), null, 2).next())
			.isEqualTo(new Position(GRAF, 100_001));
		assertThat(log(100_001, 9).before(null, null, List.of("namnd/2380/x"), 2).next()).isNull();
	}

	@Test
	void aPositionIsGoneOnBefore() {
		String position = new Position(GRAF, 77).encode();
		log(77, 9).before(position, List.of("2380"), List.of("n"), 2);
		assertThat(this.asked.getFirst().parameters()).containsEntry("fore", 77L)
			.containsEntry("kommun", List.of("2380"))
			.containsEntry("namnd", List.of("n"));
	}

	@Test
	void aPositionOfAnotherLogIsRefused() {
		String other = new Position("00000000-0000-0000-0000-000000000002", 77).encode();
		String beyond = new Position(GRAF, 200_001).encode();
		assertThatThrownBy(() -> log(77, 9).before(other, null, null, 2)).isInstanceOf(BadPosition.class);
		assertThatThrownBy(() -> log(77, 9).before(beyond, null, null, 2)).isInstanceOf(BadPosition.class);
		assertThatThrownBy(() -> log(77, 9).before("none", null, null, 2)).isInstanceOf(BadPosition.class);
	}

}
