package se.uppdragsgrafen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import se.uppdragsgrafen.fact.Namnd;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A store that cannot be opened is said to be so, with what to do that loses nothing, and
 * one that is only cut off is mended.
 */
@ExtendWith(OutputCaptureExtension.class)
class DamagedStoreIT {

	private static final String DATABASES = "store/neo4j/data/databases/";

	/** What Neo4j says when it has waited for two minutes. */
	private static final String WAITED = "Aborting default query language update";

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path folder;

	@Test
	void whatIsDamagedIsToldAndWhatIsHalfIsMended(CapturedOutput output) throws IOException {
		Path data = new TestPackages(this.folder).write("data/a",
				new SampleFacts("a").namnd("sn", Namnd.Typ.NAMND).uppdrag("u", "sn"));
		assertThat(Command.run("load", data, store()).exitCode()).isZero();

		Path facts = this.folder.resolve(DATABASES + "neo4j/neostore");
		byte[] whole = damage(facts);
		assertServerSays(output, "är skadad", "säkerhetskopian av mappen");
		Files.write(facts, whole);

		Path system = this.folder.resolve(DATABASES + "system/neostore");
		whole = damage(system);
		assertSays("load " + data, "är skadad", "säkerhetskopian av mappen");
		assertThat(this.folder.resolve("store/neo4j/logs/debug.log")).content()
			.contains("Failed to start")
			.doesNotContain(WAITED);
		Files.write(system, whole);

		HalfWritten.add(this.folder.resolve("store"));
		assertSays("store check", "slutade mitt i en skrivning", "store repair");
		Command repair = Command.run("store", "repair", store());
		assertThat(repair.out()).contains("Lagad: 1 utgåvor, 5 ändringar i loggen, inga fel.");
		assertThat(repair.exitCode()).isZero();
		assertThat(Command.run("load", data, store()).out())
			.isEqualTo("a: oförändrat, 5 fakta" + System.lineSeparator());
		assertThat(notOnlyTheUsers()).isEmpty();
	}

	@Test
	void aFileIsNoFolder() throws IOException {
		Files.writeString(this.folder.resolve("store"), "no folder");
		assertSays("store check", "är ingen mapp", "--uppdragsgrafen.store");
	}

	private void assertServerSays(CapturedOutput output, String... parts) {
		int before = output.length();
		Command server = Command.run("--server.port=0", store());
		assertThat(server.exitCode()).isEqualTo(ExitCode.DATABASE);
		assertThat(output.toString().substring(before)).contains(parts)
			.doesNotContain(Command.TRACE_OF_START, "Flytta undan");
	}

	private void assertSays(String line, String... parts) {
		Command command = Command.run(Stream.concat(Stream.of(line.split(" ")), Stream.of(store())).toArray());
		assertThat(command.err()).contains(parts).doesNotContain("\tat ", "Flytta undan");
		assertThat(command.exitCode()).isEqualTo(ExitCode.DATABASE);
	}

	private List<Path> notOnlyTheUsers() throws IOException {
		try (Stream<Path> all = Files.walk(this.folder.resolve("store"))) {
			return all.filter((each) -> !rights(each).equals(Files.isDirectory(each) ? "rwx------" : "rw-------"))
				.toList();
		}
	}

	private static String rights(Path path) {
		try {
			return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String store() {
		return "--uppdragsgrafen.store=" + this.folder.resolve("store");
	}

	private static byte[] damage(Path file) throws IOException {
		byte[] whole = Files.readAllBytes(file);
		byte[] noise = whole.clone();
		new Random(1).nextBytes(noise);
		Files.write(file, noise);
		return whole;
	}

}
