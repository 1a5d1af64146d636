package se.uppdragsgrafen;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.RedactedId;
import se.uppdragsgrafen.fact.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Of what was taken away for good no word is left: in answers, downloads, feeds and logs
 * at once, in the files of the store when they have been written anew, in later backups.
 */
@Tag("thorough")
@ExtendWith(OutputCaptureExtension.class)
class GoneIT {

	private static final int HALF = RareFacts.COUNT / 2;

	private static final List<String> ALL = RareFacts.words(0, RareFacts.COUNT);

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path folder;

	private String store = "store";

	@Test
	void noWordIsLeftOfWhatWasTakenAway(CapturedOutput output) throws IOException {
		Path data = RareFacts.write(this.folder.resolve("v1"), "först");
		run("load", data);
		Path before = this.folder.resolve("before.jsonl.gz");
		run("store", "backup", before);
		run("load", RareFacts.write(this.folder.resolve("v2"), "sedan"));
		Files.createDirectories(this.folder.resolve("store/neo4j.fore-20260101T000000"));
		Files.writeString(this.folder.resolve("store/neo4j.fore-20260101T000000/left"), ALL.getFirst());
		assertThat(found().stream().map((each) -> each.replaceFirst(".*: ", "")).distinct())
			.containsExactlyInAnyOrderElementsOf(ALL);

		assertThat(redact(0, HALF).out()).contains("omskrivna");
		assertThat(found()).noneMatch((each) -> endsWithAny(each, RareFacts.words(0, HALF)))
			.anyMatch((each) -> endsWithAny(each, RareFacts.words(HALF, RareFacts.COUNT)));

		try (Served served = Served.embedded(this.folder.resolve("store"), this.folder.resolve("none"))) {
			assertThat(redact(HALF, RareFacts.COUNT).out()).contains("startas om");
			assertThat(Bytes.found(answers(served).getBytes(StandardCharsets.UTF_8), ALL)).isEmpty();
			assertThat(served.get("/id/" + RareFacts.id(3)).statusCode()).isEqualTo(410);
			assertThat(served.get("/export/andringar.jsonl?first=10000").body())
				.contains(RedactedId.of(RareFacts.id(3)));
			assertThat(served.get("/id/uppdrag/2999/2022/vanligt").statusCode()).isLessThan(400);
		}
		assertThat(this.folder.resolve("store/skrivs-om")).exists();
		assertThat(run("store", "check").out()).contains("Inga fel.");
		assertThat(found()).isEmpty();

		run("load", RareFacts.write(this.folder.resolve("v3"), "igen"));
		assertThat(found()).isEmpty();
		assertThat(backup()).isEmpty();
		assertThat(Bytes.found(output.toString().getBytes(StandardCharsets.UTF_8), ALL)).isEmpty();
		assertThatTheListIsHeeded(before, data);
	}

	/** By a store that is made of a backup from before, and by a new one. */
	private void assertThatTheListIsHeeded(Path before, Path data) throws IOException {
		assertThat(Bytes.found(Files.readAllBytes(this.folder.resolve("gone.jsonl")), ALL)).isEmpty();
		this.store = "restored";
		run("store", "restore", before);
		assertThat(found()).isEmpty();
		this.store = "new";
		run("load", data);
		assertThat(found()).isEmpty();
		assertThat(run("store", "check").out()).contains("1 utgåvor");
	}

	/** All that can be asked without knowing an id. */
	private static String answers(Served served) {
		Stream<String> tables = Vocabulary.types()
			.stream()
			.map(FactType::table)
			.flatMap((table) -> Stream.of("/export/" + table + ".csv", "/export/" + table + ".jsonl?vid=1",
					"/export/" + table + ".ttl"));
		Stream<String> others = Stream.of("/export/andringar.jsonl?first=10000", "/export/andringar.atom",
				"/export/noder.csv", "/export/kanter.csv", "/export/uppdragsgrafen.sqlite", "/analys/motsagelser.csv",
				"/analys/aterkommandeUppdrag.csv", "/id/" + RareFacts.id(0), "/id/" + RareFacts.id(HALF),
				"/id/uppdrag/2999/2022/vanligt");
		String downloads = String.join("\n",
				Stream.concat(tables, others).map((path) -> served.get(path).body()).toList());
		return downloads + served.data("""
				{ sok(text: "%s") { node { id } } uppdrag(first: 100) { nodes { id titel historik { innehall } } } }
				""".formatted(RareFacts.word("titel", 3)));
	}

	private List<String> backup() throws IOException {
		Path file = this.folder.resolve("backup.jsonl.gz");
		run("store", "backup", file);
		try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
			return Bytes.found(in.readAllBytes(), ALL);
		}
	}

	private Command redact(int from, int to) {
		return run(Stream
			.concat(Stream.of("redact", "--varfor", "prov"), IntStream.range(from, to).mapToObj(RareFacts::id))
			.toArray());
	}

	private List<String> found() {
		return Bytes.found(this.folder.resolve(this.store), ALL);
	}

	private static boolean endsWithAny(String text, List<String> words) {
		return words.stream().anyMatch(text::endsWith);
	}

	private Command run(Object... args) {
		Command command = Command
			.run(Stream.concat(Stream.of(args), Stream.of("--uppdragsgrafen.store=" + this.folder.resolve(this.store),
					"--uppdragsgrafen.redactions=" + this.folder.resolve("gone.jsonl")))
				.toArray());
		assertThat(command.exitCode()).as(command.err()).isZero();
		return command;
	}

}
