package se.uppdragsgrafen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

import se.uppdragsgrafen.fact.Namnd;

import static org.assertj.core.api.Assertions.assertThat;

/** A store that cannot be opened is said to be so, with what to do, which then helps. */
class DamagedStoreTest {

	private static final String DATABASES = "store/neo4j/data/databases/";

	private static final String DATA = DATABASES + "neo4j/neostore";

	private static final String SYSTEM = DATABASES + "system/neostore";

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path folder;

	@Test
	void aDamagedStoreIsSaidToBeDamagedAndCanBeMadeAnew() throws IOException {
		Path data = new TestPackages(this.folder).write("data/a",
				new SampleFacts("a").namnd("sn", Namnd.Typ.NAMND).uppdrag("u", "sn"));
		assertThat(Command.run("load", data, "--uppdragsgrafen.store=" + this.folder.resolve("store")).exitCode())
			.isZero();
		byte[] whole = damage(this.folder.resolve(DATA));
		assertServerSays();
		Files.write(this.folder.resolve(DATA), whole);
		damage(this.folder.resolve(SYSTEM));
		assertLoadSays();
		FileSystemUtils.deleteRecursively(this.folder.resolve("store"));
		Files.writeString(this.folder.resolve("store"), "no folder");
		assertServerSays();
		assertLoadSays();

		Files.move(this.folder.resolve("store"), this.folder.resolve("moved"));
		try (Program server = Program.start(this.folder, "--server.port=0")) {
			assertThat(new Asked(server).uppdrag()).isEqualTo(1);
		}
	}

	private void assertServerSays() {
		try (Program server = Program.start(this.folder, "--server.port=0")) {
			assertThat(server.exitCode()).isEqualTo(ExitCode.DATABASE);
			assertThat(server.out()).contains("går inte att öppna", "Flytta undan mappen").doesNotContain("\tat ");
		}
	}

	private void assertLoadSays() {
		Command load = Command.run("load", this.folder.resolve("data/a"),
				"--uppdragsgrafen.store=" + this.folder.resolve("store"));
		assertThat(load.exitCode()).isEqualTo(ExitCode.DATABASE);
		assertThat(load.err()).contains("går inte att öppna").doesNotContain("\tat ");
	}

	private static byte[] damage(Path file) throws IOException {
		byte[] whole = Files.readAllBytes(file);
		byte[] noise = whole.clone();
		new Random(1).nextBytes(noise);
		Files.write(file, noise);
		return whole;
	}

}
