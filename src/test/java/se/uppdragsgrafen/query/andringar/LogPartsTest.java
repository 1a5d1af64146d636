package se.uppdragsgrafen.query.andringar;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import se.uppdragsgrafen.query.analys.BadArgument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Positions, entries and editions as they are written. */
class LogPartsTest {

	@Test
	void aPositionComesBackFromItsText() {
		Position position = new Position("00000000-0000-0000-0000-000000000001", 42);
		assertThat(Position.decode(position.encode())).isEqualTo(position);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "%%%", "Zzo0", "YTotMQ", "YTo" })
	void anotherTextIsNoPosition(String text) {
		assertThatThrownBy(() -> Position.decode(text)).isInstanceOf(BadPosition.class);
	}

	@ParameterizedTest
	@CsvSource({ "uppdrag/2380/2024/x, 2380", "kommun/2380, 2380", "mal/23/x,", "begrepp,", "parti/x/2380," })
	void anIdTellsItsKommun(String id, String kommun) {
		assertThat(change(id).kommun()).isEqualTo(kommun);
	}

	private static Change change(String id) {
		return new Change(1, "UPSERT", "Uppdrag", id, null, null, 1, "", "");
	}

	@Test
	void anEntryWithoutWhatAllHaveIsAMistake() {
		assertThatThrownBy(() -> Change.of(Map.of("nr", 1L))).hasMessageContaining("slag");
	}

	@Test
	void anEditionIsNamedByNumberOrByTime() {
		assertThat(At.of("12")).isEqualTo(new At(12L, null));
		assertThat(At.of("2026-11-21T12:00:00Z")).isEqualTo(new At(null, "2026-11-21T12:00Z"));
		assertThat(At.of("12").now()).isFalse();
		assertThat(At.of("2026-11-21T12:00:00Z").now()).isFalse();
		assertThat(At.of(null).now()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-1", "1234567890123456", "2026-11-21", "2026-11-21T12:00:00" })
	void anythingElseNamesNone(String vid) {
		assertThatThrownBy(() -> At.of(vid)).isInstanceOf(BadArgument.class).hasMessageContaining("2026-11-21T12");
	}

}
