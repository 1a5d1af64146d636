package se.uppdragsgrafen.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import se.uppdragsgrafen.DatabaseTest;
import se.uppdragsgrafen.SampleFacts;
import se.uppdragsgrafen.ScratchNeo4j;
import se.uppdragsgrafen.fact.DataPackage;
import se.uppdragsgrafen.fact.Namnd;
import se.uppdragsgrafen.graph.backup.Backup;
import se.uppdragsgrafen.graph.backup.BackupProblem;
import se.uppdragsgrafen.ingest.Ingest;
import se.uppdragsgrafen.ingest.Refused;
import se.uppdragsgrafen.sprak.Sokord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Packages that are written in several transactions. {@code -Dhistories=100} for more: a
 * fifth of those.
 */
class LargeLoadIT extends DatabaseTest {

	private static final int HISTORIES = Integer.getInteger("histories", 20) / 5;

	private static final int LARGE = 10_000;

	@Override
	protected Driver driver() {
		return ScratchNeo4j.driver();
	}

	@Test
	void severalTransactionsDoWhatOneDoesAlsoWhereTheyAreCutOff() {
		for (int seed = 0; seed < HISTORIES; seed++) {
			List<List<String>> one = history(seed, writer(), Progress.NONE);
			assertThat(history(seed, some(seed), Progress.NONE)).as("seed %d", seed).isEqualTo(one);
			Cut cut = new Cut(new Random(seed));
			assertThat(history(seed, some(seed), cut)).as("seed %d, cut off", seed).isEqualTo(one);
			assertThat(cut.times).isGreaterThan(5);
		}
	}

	@Test
	void nothingElseIsWrittenBeforeAllOfItIs() {
		writer().load(List.of(small("first")), Progress.NONE);
		DataPackage large = large("SN");
		cutOff(large);
		List<String> before = graph();
		assertThatExceptionOfType(LargeLoadUnfinished.class)
			.isThrownBy(() -> writer().load(List.of(small("other")), Progress.NONE))
			.withMessageContaining("Paketet large (" + large.folder() + ") är skrivet till en del");
		assertThatExceptionOfType(LargeLoadUnfinished.class)
			.isThrownBy(() -> writer().redact(List.of("namnd/2999/first"), "fel"));
		assertThatExceptionOfType(BackupProblem.class)
			.isThrownBy(() -> Backup.write(driver(), this.folder.resolve("copy"), Progress.NONE));
		new GraphWriter(driver(), (text) -> "another form " + text, Duration.ZERO).install();
		assertThat(graph()).isEqualTo(before);
		assertThat(Soundness.of(driver()).faults()).singleElement().asString().contains("skrivet till en del");

		Ingest ingest = new Ingest(writer(), Progress.NONE);
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> ingest.drop(List.of(this.folder.resolve("large"))));
		assertThat(ingest.load(List.of(small("other")))).extracting(PackageReport::paket)
			.containsExactly("large", "other");
		assertThat(writer().pending()).isEmpty();
		assertThat(Soundness.of(driver()).faults()).isEmpty();
	}

	@Test
	void theNextStartFinishesIt() {
		cutOff(large("SN"));
		assertThat(new Ingest(writer(), Progress.NONE).finish(List.of())).extracting(PackageReport::utgava)
			.containsExactly(1L);
		assertThat(ask("MATCH (n:Namnd) WHERE n.alias = ['SN'] RETURN count(n)")).containsExactly(40L);
	}

	@Test
	void itIsGoneOnWithInAnotherFormToo() {
		cutOff(large("SN"));
		DataPackage other = packages().read("large", new SampleFacts("other").namnd("n7", Namnd.Typ.UTSKOTT));
		some(1).load(List.of(other), Progress.NONE);
		List<String> graph = GraphDump.facts(driver());
		empty();
		writer().load(List.of(other), Progress.NONE);
		assertThat(graph).isEqualTo(GraphDump.facts(driver()));
	}

	@Test
	void whatContradictsAnotherPackageChangesNothing() {
		writer().load(List.of(packages().read("first", new SampleFacts("d").namnd("n3", Namnd.Typ.UTSKOTT))),
				Progress.NONE);
		List<String> before = graph();
		DataPackage large = large("SN");
		assertThatExceptionOfType(Conflicts.class).isThrownBy(() -> some(1).load(List.of(large), Progress.NONE));
		assertThat(graph()).isEqualTo(before);
		assertThat(writer().unfinished()).isEmpty();
	}

	@Test
	void whatTheDatabaseCannotWriteAllOfIsGoneOnWithWhenItCan() {
		DataPackage large = large("SN");
		ask("CREATE CONSTRAINT one_of_each FOR (n:Namnd) REQUIRE n.alias IS UNIQUE");
		try {
			assertThatExceptionOfType(LoadFailure.class)
				.isThrownBy(() -> some(1).load(List.of(large, small("other")), Progress.NONE))
				.satisfies((failure) -> assertThat(failure.failed()).singleElement()
					.asString()
					.contains("En del av det är skrivet: ladda mappen igen"));
			assertThat(writer().pending()).containsExactly(this.folder.resolve("large"), this.folder.resolve("other"));
		}
		finally {
			ask("DROP CONSTRAINT one_of_each");
		}
		assertThat(new Ingest(writer(), Progress.NONE).finish(List.of())).hasSize(2);
		assertThat(writer().pending()).isEmpty();
	}

	@Test
	void twoProcessesThatWriteTheSameAtOnceWriteItOnce() {
		DataPackage large = large("SN");
		Stream.of(some(1), some(2), some(3))
			.map((each) -> CompletableFuture.supplyAsync(() -> each.load(List.of(large), Progress.NONE)))
			.toList()
			.forEach(CompletableFuture::join);
		List<String> graph = graph();
		empty();
		writer().load(List.of(large), Progress.NONE);
		assertThat(graph).isEqualTo(graph());
	}

	private void cutOff(DataPackage large) {
		assertThatIllegalStateException().isThrownBy(() -> some(1).load(List.of(large), (paket, done, total) -> {
			if (done > total / 2) {
				throw new IllegalStateException("Cut off");
			}
		}));
		assertThat(writer().unfinished()).map(UnfinishedLoad::paket).contains("large");
	}

	private DataPackage small(String name) {
		return packages().read(name, new SampleFacts(name).namnd(name, Namnd.Typ.NAMND));
	}

	private DataPackage large(String alias) {
		SampleFacts facts = new SampleFacts("large");
		IntStream.range(0, 40).forEach((i) -> facts.namnd("n" + i, Namnd.Typ.NAMND, alias));
		return packages().read("large", facts);
	}

	private GraphWriter some(int seed) {
		return new GraphWriter(driver(), Sokord::of, Duration.ZERO, 1 + new Random(seed).nextInt(7));
	}

	@Override
	protected GraphWriter writer() {
		return new GraphWriter(driver(), Sokord::of, Duration.ZERO, LARGE);
	}

	/** What there is after each step. */
	private List<List<String>> history(int seed, GraphWriter writer, Progress progress) {
		empty();
		Random random = new Random(seed);
		List<List<String>> graphs = new ArrayList<>();
		for (int step = 0; step < 6; step++) {
			int paket = random.nextInt(3);
			DataPackage content = new RandomPackage(packages(), random, paket).read();
			boolean over = false;
			while (!over) {
				over = loads(writer, content, progress);
			}
			if (random.nextInt(4) == 0) {
				List<Object> ids = ask("MATCH (n:Uppdrag|Belagg) RETURN n.id ORDER BY n.id");
				writer.redact(List.of(String.valueOf(ids.get(random.nextInt(ids.size())))), "fel person");
			}
			graphs.add(graph());
		}
		return graphs;
	}

	private static boolean loads(GraphWriter writer, DataPackage content, Progress progress) {
		try {
			writer.load(List.of(content), progress);
			return true;
		}
		catch (Cut.Off ex) {
			return false;
		}
	}

	/** All there is, but for when, and for the order of the log within an edition. */
	private List<String> graph() {
		List<Object> numbers = ask("MATCH (a:Andring) RETURN a.nr ORDER BY a.nr");
		assertThat(numbers).isEqualTo(LongStream.rangeClosed(1, numbers.size()).boxed().toList());
		List<String> graph = new ArrayList<>(GraphDump.facts(driver()));
		Stream
			.of("MATCH (a:Andring) RETURN a {.*, nr: 0, tid: 0}", "MATCH (u:Utgava) RETURN u {.*, tid: 0}",
					"MATCH (d:Datamangd) RETURN d {.*, uppdaterad: 0}", "MATCH (s:Skrivning) RETURN s {.*, graf: 0}",
					"MATCH (p:Paket) RETURN properties(p)", "MATCH (t:Tidigare) RETURN properties(t)",
					"MATCH (p:Paket)-[a:ANGER]->(n) RETURN a {.*, p: p.namn, n: n.id}",
					"MATCH (l:Laddning|Misslyckad) RETURN labels(l)")
			.flatMap((each) -> ask(each).stream().map((row) -> String.valueOf(new TreeMap<>(map(row)))).sorted())
			.forEach(graph::add);
		return graph;
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> map(Object row) {
		return (row instanceof Map<?, ?> map) ? (Map<String, Object>) map : Map.of("", row);
	}

	/** Cuts loads off at a random moment, each a little later than the one before. */
	private static final class Cut implements Progress {

		private final Random random;

		private int left;

		private int most = 8;

		private int times;

		Cut(Random random) {
			this.random = random;
			this.left = random.nextInt(this.most);
		}

		@Override
		public void at(String paket, long done, long total) {
			if (this.left-- == 0) {
				this.most += 8;
				this.left = this.random.nextInt(this.most);
				this.times++;
				throw new Off();
			}
		}

		private static final class Off extends RuntimeException {

		}

	}

}
