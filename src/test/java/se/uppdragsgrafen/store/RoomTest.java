package se.uppdragsgrafen.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import se.uppdragsgrafen.graph.Progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** How much room a load wants as it goes on. */
class RoomTest {

	/** Room for 4096 steps. */
	private static final long FREE = Room.LEAST + (8 << 20);

	private final List<String> heard = new ArrayList<>();

	private final Progress progress = new Room(Path.of("store"), () -> FREE)
		.guarding((paket, done, total) -> this.heard.add(paket + " " + done + " " + total));

	private void refused(String paket, long done, long total) {
		assertThatExceptionOfType(DatabaseProblem.class).isThrownBy(() -> this.progress.at(paket, done, total))
			.withMessageContaining("är full: 41 MB behövs, 40 MB är lediga");
	}

	@Test
	void ofWhatIsNotCommittedAllIsWanted() {
		this.progress.at("a", 4096, 4096);
		refused("a", 4096, 4097);
		assertThat(this.heard).containsExactly("a 4096 4096");
	}

	@Test
	void ofWhatIsCommittedNothingMoreIsWanted() {
		this.progress.committed("a", 100_000);
		this.progress.at("a", 100_001, 104_096);
		refused("a", 100_001, 104_097);
	}

	@Test
	void whatIsCommittedOfOneIsNotOfAnother() {
		this.progress.committed("a", 100_000);
		refused("b", 1, 4097);
		this.progress.committed("a", 0);
		refused("a", 1, 4097);
	}

}
