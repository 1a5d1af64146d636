package se.uppdragsgrafen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.uppdragsgrafen.document.HostilePdf;

import static org.assertj.core.api.Assertions.assertThat;

/** The command itself, with files that mean harm beside one that does not. */
class HostileDocumentsIT {

	private static final List<String> LINES = List.of("T1 2023 Uppdrag. Kommentar T1 2023", ".",
			"Bygg ut fritidsgårdarna (BUN)", "Uppdraget är genomfört under året.");

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path folder;

	@Test
	void theDocumentAfterOneThatNeverEndsIsReadAndLibrariesPrintNothing() throws IOException {
		Path endless = Files.write(this.folder.resolve("fientlig.pdf"), HostilePdf.DRAWS_ITSELF_TWICE.bytes());
		Path bomb = Files.write(this.folder.resolve("bomb.pdf"), HostilePdf.ZEROS.bytes());
		Path broken = Files.writeString(this.folder.resolve("trasig.pdf"), "%PDF-1.7\n1 0 obj <<\n".repeat(1000));
		Path harmless = Files.write(this.folder.resolve("snäll.pdf"), HostilePdf.harmless(LINES));
		try (Program extract = Program.here(this.folder, List.of(), "extract", endless.toString(), bomb.toString(),
				broken.toString(), harmless.toString(), "--kommun", "2380", "--out",
				this.folder.resolve("ut").toString())) {
			assertThat(extract.exitCode()).isEqualTo(1);
			assertThat(extract.err().lines().toList()).hasSize(3)
				.anyMatch((each) -> each.startsWith("fientlig.pdf har mer än 20 delar i varandra"))
				.anyMatch((each) -> each.startsWith("bomb.pdf kräver mer minne"))
				.anyMatch((each) -> each.startsWith("trasig.pdf är trasig"));
			assertThat(extract.out()).startsWith("snäll.pdf: T1 2023 Uppdrag. Kommentar T1 2023")
				.contains("Skrivet till");
		}
	}

}
