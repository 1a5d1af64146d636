package se.uppdragsgrafen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import se.uppdragsgrafen.DatabaseTest;
import se.uppdragsgrafen.ScratchNeo4j;
import se.uppdragsgrafen.fact.CheckedPackage;
import se.uppdragsgrafen.graph.PackageReport;
import se.uppdragsgrafen.graph.Progress;
import se.uppdragsgrafen.ingest.Folders;
import se.uppdragsgrafen.ingest.Ingest;

import static org.assertj.core.api.Assertions.assertThat;

/** A small country is made, found right, and loaded. */
class NationalIT extends DatabaseTest {

	private static final int SEED = 7;

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private static Path country;

	@BeforeAll
	static void write() {
		National.write(2, SEED, country);
	}

	@Override
	protected Driver driver() {
		return ScratchNeo4j.driver();
	}

	@Test
	void theSameSeedGivesTheSameBytesAndAnotherOthers() throws IOException {
		National.write(2, SEED, this.folder.resolve("same"));
		National.write(2, SEED + 1, this.folder.resolve("other"));
		assertThat(bytes(this.folder.resolve("same"))).isEqualTo(bytes(country));
		assertThat(bytes(this.folder.resolve("other"))).isNotEqualTo(bytes(country));
	}

	@Test
	void itIsLoadedByTheOrdinaryWay() {
		List<CheckedPackage> packages = Ingest.check(Folders.packages(List.of(country)), () -> (id) -> false);
		assertThat(packages).hasSize(2 * (National.LAST_YEAR - National.FIRST_YEAR + 1));
		assertThat(new Ingest(writer(), Progress.NONE).load(packages)).noneMatch(PackageReport::same);
		assertThat(ask("MATCH (k:Kommun) RETURN k.kod ORDER BY k.kod")).containsExactly("0114", "0115");
		assertThat(number("MATCH (u:Uppdrag) RETURN count(u)")).isBetween(2 * 5 * Municipality.SMALLEST,
				2 * 5 * Municipality.LARGEST);
		assertThat(number("MATCH (u:Uppdrag) RETURN 3 * count(u)"))
			.isEqualTo(number("MATCH (f:Uppfoljning) RETURN count(f)"));
		assertThat(number("MATCH (u:Uppdrag) WHERE u.antalNamnder > 1 RETURN count(u)")).isPositive();
		assertThat(number("MATCH (e:Ekonomirad) WHERE e.prognosKr IS NOT NULL RETURN count(e)")).isPositive();
		assertThat(number("MATCH (k:Koppling) RETURN count(k)")).isPositive();
		assertThat(ask("MATCH (n:Node) WHERE NOT n:Kommun AND NOT EXISTS { (n)--() } RETURN n.id")).isEmpty();
	}

	private int number(String cypher) {
		return ((Number) ask(cypher).getFirst()).intValue();
	}

	/** All files, by where they lie. */
	private static Map<String, String> bytes(Path folder) throws IOException {
		Map<String, String> bytes = new TreeMap<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path each : files.filter(Files::isRegularFile).toList()) {
				bytes.put(folder.relativize(each).toString(), Files.readString(each));
			}
		}
		return bytes;
	}

}
