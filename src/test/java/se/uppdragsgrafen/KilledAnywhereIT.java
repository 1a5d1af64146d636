package se.uppdragsgrafen;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Processes of ours that are killed at random moments. {@code -Dkills=200} for as many,
 * {@code -Dkills.seed=7} for other moments, {@code -Dkills.table=FILE} for a table that
 * is continued.
 */
class KilledAnywhereIT {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path folder;

	@Test
	void afterAKillAtAnyMomentTheNextStartFindsAllOfOneVersion() throws IOException {
		Path table = Path.of(System.getProperty("kills.table", this.folder.resolve("kills.csv").toString()));
		Disturbed killed = new Disturbed(this.folder, table, Long.getLong("kills.seed", 1),
				(program, folder) -> program.kill());
		assertThat(killed.run(Integer.getInteger("kills", 1), this.folder)).isEmpty();
		assertThat(table).isNotEmptyFile();
	}

}
