package se.uppdragsgrafen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.FileSystemUtils;

import se.uppdragsgrafen.fact.Namnd;

import static org.assertj.core.api.Assertions.assertThat;

/** A store that cannot be opened is said to be so, with what to do, which then helps. */
@ExtendWith(OutputCaptureExtension.class)
class DamagedStoreIT {

	private static final String DATABASES = "store/neo4j/data/databases/";

	private static final String DATA = DATABASES + "neo4j/neostore";

	/** What Neo4j says when it has waited for two minutes. */
	private static final String WAITED = "Aborting default query language update";

	private static final String SYSTEM = DATABASES + "system/neostore";

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path folder;

	@Test
	void aDamagedStoreIsSaidToBeDamagedAndCanBeMadeAnew(CapturedOutput output) throws IOException {
		Path data = new TestPackages(this.folder).write("data/a",
				new SampleFacts("a").namnd("sn", Namnd.Typ.NAMND).uppdrag("u", "sn"));
		assertThat(Command.run("load", data, store()).exitCode()).isZero();
		byte[] whole = damage(this.folder.resolve(DATA));
		assertServerSays(output);
		Files.write(this.folder.resolve(DATA), whole);
		damage(this.folder.resolve(SYSTEM));
		assertLoadSays(data);
		assertThat(this.folder.resolve("store/neo4j/logs/debug.log")).content()
			.contains("Failed to start")
			.doesNotContain(WAITED);
		FileSystemUtils.deleteRecursively(this.folder.resolve("store"));
		Files.writeString(this.folder.resolve("store"), "no folder");
		assertServerSays(output);
		assertLoadSays(data);

		Files.move(this.folder.resolve("store"), this.folder.resolve("moved"));
		try (Served server = Served.embedded(this.folder.resolve("store"), this.folder.resolve("data"))) {
			assertThat(server.data("{ uppdrag(first: 1) { totalCount } }").at("/uppdrag/totalCount").asInt())
				.isEqualTo(1);
		}
	}

	private void assertServerSays(CapturedOutput output) {
		int before = output.length();
		Command server = Command.run("--server.port=0", store());
		assertThat(server.exitCode()).isEqualTo(ExitCode.DATABASE);
		assertThat(output.toString().substring(before)).contains("går inte att öppna", "Flytta undan mappen")
			.doesNotContain(Command.TRACE_OF_START);
	}

	private void assertLoadSays(Path data) {
		Command load = Command.run("load", data, store());
		assertThat(load.exitCode()).isEqualTo(ExitCode.DATABASE);
		assertThat(load.err()).contains("går inte att öppna").doesNotContain("\tat ");
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
