package se.uppdragsgrafen.document.apart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import se.uppdragsgrafen.document.Documents;
import se.uppdragsgrafen.document.HostilePdf;
import se.uppdragsgrafen.document.Unreadable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A PDF is read in a process of its own, and takes no other along. */
class ApartIT {

	private static final Duration SECONDS = Duration.ofSeconds(5);

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path folder;

	@Test
	void itIsTheSameDocumentAsInThisProcess() throws IOException {
		Path file = harmless();
		try (Apart apart = new Apart()) {
			assertThat(apart.read(file)).isEqualTo(Documents.read(file));
			ProcessHandle first = child();
			assertThat(apart.read(file)).isEqualTo(Documents.read(file));
			assertThat(child()).isEqualTo(first);
		}
		assertThat(Children.reading()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void whateverAFileDoesItEndsInTimeAndTheNextOneIsRead(HostilePdf pdf) throws IOException {
		Path hostile = Files.write(this.folder.resolve("fientlig.pdf"), pdf.bytes());
		Path file = harmless();
		try (Apart apart = new Apart(); Children children = new Children()) {
			try {
				assertThat(apart.read(hostile).lines()).isNotEmpty();
			}
			catch (Unreadable ex) {
				assertThat(ex.getMessage()).startsWith("fientlig.pdf ").doesNotContain("Exception", "fel hos oss");
			}
			assertThat(apart.read(file)).isEqualTo(Documents.read(file));
			assertThat(children.processorTime()).isLessThan(SECONDS);
			assertThat(children.megabytes()).isBetween(30L, 256L);
		}
	}

	@Test
	void whatTakesTooLongIsKilledAndSaysSo() throws IOException {
		Path file = Files.write(this.folder.resolve("fientlig.pdf"), HostilePdf.MANY_OPERATORS.bytes());
		try (Child child = Child.start(Allowance.of(1))) {
			Allowance little = new Allowance(Duration.ofMillis(10), 1);
			assertThatThrownBy(() -> child.read(file, little)).isInstanceOf(Unreadable.class)
				.hasMessageStartingWith("fientlig.pdf tar längre tid att läsa");
			assertThat(child.serves(little)).isFalse();
		}
	}

	@Test
	void whatNeedsTooMuchMemorySaysSo() throws IOException {
		Path file = Files.write(this.folder.resolve("fientlig.pdf"), HostilePdf.ZEROS.bytes());
		try (Apart apart = new Apart()) {
			assertThatThrownBy(() -> apart.read(file)).isInstanceOf(Unreadable.class)
				.hasMessageStartingWith("fientlig.pdf kräver mer minne");
		}
	}

	@Test
	void aProcessThatDiesOverAFileIsReplaced() throws IOException {
		Path file = harmless();
		try (Apart apart = new Apart()) {
			apart.read(file);
			ProcessHandle first = child();
			first.destroyForcibly();
			first.onExit().join();
			assertThat(apart.read(file)).isEqualTo(Documents.read(file));
		}
	}

	private Path harmless() throws IOException {
		return Files.write(this.folder.resolve("snäll.pdf"),
				HostilePdf.harmless(List.of("Bygg ut fritidsgårdarna (BUN)", "Uppdraget är genomfört.")));
	}

	private static ProcessHandle child() {
		return Children.reading().findFirst().orElseThrow();
	}

}
