package se.uppdragsgrafen;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.fact.Namnd;
import se.uppdragsgrafen.fact.Uppfoljning;
import se.uppdragsgrafen.graph.GraphDump;
import se.uppdragsgrafen.graph.GraphWriter;
import se.uppdragsgrafen.graph.Progress;
import se.uppdragsgrafen.graph.backup.Backup;
import se.uppdragsgrafen.sprak.Sokord;
import se.uppdragsgrafen.store.Connection;

import static org.assertj.core.api.Assertions.assertThat;

/** What is in a backup is in any database that is filled with it, and nothing less. */
class BackupIT {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final int VERSIONS = 6;

	private static final int FACTS = 300;

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path folder;

	@BeforeEach
	@AfterEach
	void clear() {
		ScratchNeo4j.clear();
	}

	@Test
	void aBackupFillsAnotherStoreAndAnotherNeo4jWithAllThereIs() throws IOException {
		Path data = new TestPackages(this.folder).write("a",
				new SampleFacts("a").namnd("sn", Namnd.Typ.NAMND, "SN")
					.uppdrag("u", "sn")
					.uppdrag("v", "sn")
					.uppfoljning("u", "2022-T3", Uppfoljning.Status.PAGAR));
		assertThat(Command.run("load", data, store("first")).exitCode()).isZero();
		assertThat(Command.run("redact", "uppdrag/2999/2022/v", "--varfor", "prov", store("first")).exitCode())
			.isZero();
		Path file = this.folder.resolve("backup.jsonl.gz");
		assertThat(Command.run("store", "backup", file, store("first")).exitCode()).isZero();
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
		List<String> all = dump(store("first"));
		assertThat(all).anyMatch((each) -> each.contains("Redaktion")).anyMatch((each) -> each.contains("Andring"));
		assertThat(restored(file, store("second"))).isEqualTo(all);
		assertRefused(Command.run("store", "restore", file, store("second")), "finns redan en databas");
		assertThat(restored(file, own())).isEqualTo(all);
		assertRefused(Command.run("store", "restore", file, own()), "innehåller redan något");
		Path back = this.folder.resolve("back.jsonl.gz");
		assertThat(Command.run("store", "backup", back, own()).exitCode()).isZero();
		assertThat(restored(back, store("third"))).isEqualTo(all);
		assertThat(Command.run("load", data, store("third")).out()).startsWith("a: oförändrat");
	}

	@Test
	void whatIsNoWholeBackupIsRefusedAndNothingIsMade() throws IOException {
		Path whole = this.folder.resolve("whole");
		Backup.write(ScratchNeo4j.driver(), whole, Progress.NONE);
		byte[] bytes = Files.readAllBytes(whole);
		for (int length : List.of(0, 5, bytes.length / 2, bytes.length - 9, bytes.length - 1)) {
			Path cut = Files.write(this.folder.resolve("cut"), Arrays.copyOf(bytes, length));
			assertRefused(Command.run("store", "restore", cut, store("none")), "ingen hel säkerhetskopia");
		}
		assertRefused(Command.run("store", "restore", this.folder.resolve("missing"), store("none")), "finns inte");
		assertRefused(Command.run("store", "backup", this.folder.resolve("no/folder"), own()), "kan inte skrivas");
		assertThat(this.folder.resolve("none/neo4j")).doesNotExist();
		assertThat(Command.run("store", "restore", whole, store("none")).exitCode()).isZero();
	}

	@Test
	void aBackupThatIsMadeDuringLoadsIsOfOneEdition() throws Exception {
		GraphWriter writer = new GraphWriter(ScratchNeo4j.driver(), Sokord::of, Duration.ZERO);
		writer.install();
		CompletableFuture<Void> loads = CompletableFuture.runAsync(() -> {
			for (int version = 1; version <= VERSIONS; version++) {
				writer.load(List.of(new TestPackages(this.folder.resolve("v" + version)).read("a", version(version))),
						Progress.NONE);
			}
		});
		Set<Integer> seen = new TreeSet<>();
		do {
			Path file = this.folder.resolve("during");
			Backup.write(ScratchNeo4j.driver(), file, Progress.NONE);
			seen.add(edition(file));
		}
		while (!loads.isDone());
		loads.get();
		assertThat(seen).hasSizeGreaterThan(1);
	}

	private static SampleFacts version(int version) {
		SampleFacts facts = new SampleFacts("a");
		for (int i = 0; i < FACTS; i++) {
			facts.uppdrag(2022, "u" + i, "Uppdrag " + version, null);
		}
		return facts;
	}

	/** The edition that a backup is of, all of which is in it. */
	private static int edition(Path file) throws IOException {
		List<JsonNode> nodes = new ArrayList<>();
		try (BufferedReader text = new BufferedReader(
				new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
			text.lines().map(JSON::readTree).filter((each) -> each.has("etiketter")).forEach(nodes::add);
		}
		int edition = of(nodes, "Datamangd").getFirst().path("utgava").asInt();
		assertThat(of(nodes, "Utgava")).hasSize(edition);
		List<JsonNode> uppdrag = of(nodes, "Uppdrag");
		assertThat(uppdrag).hasSize((edition == 0) ? 0 : FACTS);
		assertThat(uppdrag.stream().map((each) -> each.path("titel").asString()).collect(Collectors.toSet()))
			.isEqualTo((edition == 0) ? Set.of() : Set.of("Uppdrag " + edition));
		return edition;
	}

	private static List<JsonNode> of(List<JsonNode> nodes, String label) {
		return nodes.stream()
			.filter((each) -> each.get("etiketter").toString().contains("\"" + label + "\""))
			.map((each) -> each.get("egenskaper"))
			.toList();
	}

	private static List<String> restored(Path file, String where) {
		Command restore = Command.run("store", "restore", file, where);
		assertThat(restore.out()).startsWith("Återställd: 2 utgåvor");
		assertThat(restore.exitCode()).isZero();
		return dump(where);
	}

	private static List<String> dump(String where) {
		try (Connection connection = Connection.open(new String[] { where }, (line) -> {
		})) {
			return GraphDump.whole(connection.driver());
		}
	}

	private static void assertRefused(Command command, String why) {
		assertThat(command.err()).contains(why).doesNotContain("\tat ");
		assertThat(command.exitCode()).isIn(ExitCode.INVALID, ExitCode.DATABASE);
	}

	private String store(String name) {
		return "--uppdragsgrafen.store=" + this.folder.resolve(name);
	}

	private static String own() {
		return "--spring.neo4j.uri=" + ScratchNeo4j.uri();
	}

}
