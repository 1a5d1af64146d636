package se.uppdragsgrafen.graph;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import se.uppdragsgrafen.DatabaseTest;
import se.uppdragsgrafen.SampleFacts;
import se.uppdragsgrafen.ScratchNeo4j;
import se.uppdragsgrafen.fact.DataPackage;
import se.uppdragsgrafen.fact.Namnd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** What is left of a load that stops in the middle, and of two at once. */
class InterruptedLoadIT extends DatabaseTest {

	@Override
	protected Driver driver() {
		return ScratchNeo4j.driver();
	}

	@Test
	void eachPackageIsWhollyOldOrWhollyNewAndTheRestIsKnown() {
		writer().load(both("SN"), Progress.NONE);
		assertThat(writer().pending()).isEmpty();
		List<DataPackage> news = both("Soc");
		assertThatIllegalStateException().isThrownBy(() -> writer().load(news, stopIn("b")));
		assertThat(property("namnd/2999/a", "alias")).containsExactly(List.of("Soc"));
		assertThat(property("namnd/2999/b", "alias")).containsExactly(List.of("SN"));
		assertThat(writer().pending()).containsExactly(this.folder.resolve("a"), this.folder.resolve("b"));

		assertThat(writer().load(news, Progress.NONE)).extracting(PackageReport::same).containsExactly(true, false);
		assertThat(property("namnd/2999/b", "alias")).containsExactly(List.of("Soc"));
		assertThat(writer().pending()).isEmpty();
	}

	@Test
	void aCorrectionOfASharedFactIsWholeAfterTheRestIsLoaded() {
		writer().load(shared(Namnd.Typ.NAMND), Progress.NONE);
		List<DataPackage> news = shared(Namnd.Typ.UTSKOTT);
		assertThatIllegalStateException().isThrownBy(() -> writer().load(news, stopIn("b")));
		assertThat(property("namnd/2999/x", "typ")).containsExactly("UTSKOTT");
		writer().load(news, Progress.NONE);
		List<String> graph = GraphDump.facts(driver());
		ask("MATCH (n) DETACH DELETE n");
		writer().load(news, Progress.NONE);
		assertThat(GraphDump.facts(driver())).isEqualTo(graph);
	}

	@Test
	void whatIsGoneCanBeForgotten() {
		List<DataPackage> news = both("SN");
		assertThatIllegalStateException().isThrownBy(() -> writer().load(news, stopIn("a")));
		writer().forget(List.of(this.folder.resolve("a")));
		assertThat(writer().pending()).containsExactly(this.folder.resolve("b"));
		writer().forget(List.of(this.folder.resolve("b")));
		assertThat(ask("MATCH (l:Laddning) RETURN l")).isEmpty();
	}

	@Test
	void aPackageThatTheDatabaseCannotWriteStopsNoOtherAndIsKnownUntilItIsLoadedOrDropped() {
		DataPackage first = packages().read("first", new SampleFacts("first").namnd("x", Namnd.Typ.NAMND, "N"));
		DataPackage same = packages().read("same", new SampleFacts("same").namnd("y", Namnd.Typ.NAMND, "N"));
		DataPackage other = packages().read("other", new SampleFacts("other").namnd("z", Namnd.Typ.UTSKOTT, "U"));
		ask("CREATE CONSTRAINT one_of_each FOR (n:Namnd) REQUIRE n.alias IS UNIQUE");
		try {
			assertThatExceptionOfType(LoadFailure.class)
				.isThrownBy(() -> writer().load(List.of(first, same, other), Progress.NONE))
				.satisfies((failure) -> {
					assertThat(failure.written()).extracting(PackageReport::paket).containsExactly("first", "other");
					assertThat(failure.failed()).extracting(FailedPackage::paket).containsExactly("same");
				});
			assertThat(property("namnd/2999/z", "typ")).containsExactly("UTSKOTT");
			assertThat(property("namnd/2999/y", "typ")).isEmpty();
			assertThat(writer().pending()).isEmpty();
			assertThat(writer().load(List.of(first), Progress.NONE)).hasSize(1);
			assertThat(writer().failed()).extracting(FailedPackage::folder)
				.containsExactly(this.folder.resolve("same"));
		}
		finally {
			ask("DROP CONSTRAINT one_of_each");
		}
		writer().load(List.of(same), Progress.NONE);
		assertThat(writer().failed()).isEmpty();
	}

	@Test
	void twoLoadsAtOnceGiveTheGraphOfOneAfterTheOther() {
		List<DataPackage> packages = both("SN");
		Stream.of(packages, packages.reversed(), packages)
			.map((each) -> CompletableFuture.supplyAsync(() -> writer().load(each, Progress.NONE)))
			.toList()
			.forEach(CompletableFuture::join);
		assertThat(ask("MATCH (d:Datamangd) RETURN d.utgava")).containsExactly(2L);
		assertThat(writer().pending()).isEmpty();
		List<String> graph = GraphDump.facts(driver());
		ask("MATCH (n) DETACH DELETE n");
		writer().load(packages, Progress.NONE);
		assertThat(GraphDump.facts(driver())).isEqualTo(graph);
	}

	private static Progress stopIn(String stop) {
		return (paket, done, total) -> {
			if (paket.equals(stop)) {
				throw new IllegalStateException("Stopped");
			}
		};
	}

	/** Two packages that share nothing but the kommun. */
	private List<DataPackage> both(String alias) {
		return Stream.of("a", "b")
			.map((name) -> packages().read(name, new SampleFacts(name).namnd(name, Namnd.Typ.NAMND, alias)))
			.toList();
	}

	/** Two packages that state one nämnd. */
	private List<DataPackage> shared(Namnd.Typ typ) {
		return Stream.of("a", "b").map((name) -> packages().read(name, new SampleFacts(name).namnd("x", typ))).toList();
	}

}
