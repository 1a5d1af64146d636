package se.uppdragsgrafen.graph;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How far a load of several transactions has come. */
class LargeProgressTest {

	private final List<String> heard = new ArrayList<>();

	private final LargeProgress progress = new LargeProgress("stort", new Progress() {
		@Override
		public void at(String paket, long done, long total) {
			LargeProgressTest.this.heard.add("%s %d av %d".formatted(paket, done, total));
		}

		@Override
		public void committed(String paket, long done) {
			LargeProgressTest.this.heard.add("%s %d på disken".formatted(paket, done));
		}
	});

	@Test
	void transactionsAreToldTogetherAndWhatIsCommittedOfThem() {
		this.progress.expect(100);
		this.progress.at("stort", 300, 300);
		this.progress.wrote(60);
		this.progress.at("stort", 50, 100);
		this.progress.wrote(40);
		this.progress.at("stort", 1, 10);
		assertThat(this.heard).containsExactly("stort 0 på disken", "stort 300 av 500", "stort 300 på disken",
				"stort 350 av 500", "stort 350 på disken", "stort 351 av 360");
	}

}
