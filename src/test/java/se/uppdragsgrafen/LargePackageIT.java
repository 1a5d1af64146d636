package se.uppdragsgrafen;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.IntFunction;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.uppdragsgrafen.dataset.DataPackages;
import se.uppdragsgrafen.fact.Namnd;

import static org.assertj.core.api.Assertions.assertThat;

/** Packages at their limits are checked within half a GB of heap. */
@Tag("thorough")
class LargePackageIT {

	/** What a package may have, nearly. */
	private static final long BYTES = 63L << 20;

	private static final int VALUES = 2_990_000;

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path folder;

	@Test
	void asMuchTextAndAsManyValuesAsAPackageMayHave() throws IOException {
		Path path = sample();
		int rows = VALUES / 6;
		String citat = "x".repeat((int) (BYTES / rows) - 60);
		grow(path.resolve("belagg.csv"), rows,
				(row) -> "belagg/2999/a/%d,dokument/2999/a,1,1,2,%s".formatted(row, citat));
		DataPackages.describe(path);
		assertThat(check(path, 0)).contains("inga fel, ");
	}

	@Test
	void listsOfManyShortValues() throws IOException {
		Path path = sample();
		String parts = "a|".repeat(9_999) + "a";
		grow(path.resolve("namnd.csv"), VALUES / 10_000 - 2,
				(row) -> "namnd/2999/n%d,N,,%s,NAMND,kommun/2999,,belagg/2999/a/1-2".formatted(row, parts));
		DataPackages.describe(path);
		assertThat(check(path, 0)).contains("inga fel, ");
	}

	@Test
	void wrongRows() throws IOException {
		Path path = sample();
		grow(path.resolve("namnd.csv"), 300_000, (row) -> "namnd/2999/n%d,,,,fel,x,x,x".formatted(row));
		assertThat(check(path, 1).lines()).filteredOn((each) -> each.contains("namnd.csv:"))
			.hasSize(101)
			.last()
			.asString()
			.contains("namnd.csv: och ", " fel till i filen");
	}

	private Path sample() {
		return new TestPackages(this.folder).write("prov", new SampleFacts("a").namnd("sn", Namnd.Typ.NAMND));
	}

	private static void grow(Path table, int rows, IntFunction<String> row) throws IOException {
		try (BufferedWriter out = Files.newBufferedWriter(table, StandardOpenOption.APPEND)) {
			for (int i = 0; i < rows; i++) {
				out.write(row.apply(i));
				out.write('\n');
			}
		}
	}

	private String check(Path path, int exitCode) {
		List<String> jvm = List.of("-Xmx512m", "-XX:+UseSerialGC");
		try (Program check = Program.here(this.folder, jvm, "check", path.toString())) {
			int code = check.exitCode();
			String said = check.out() + check.err();
			assertThat(code).as(said.substring(0, Math.min(2000, said.length()))).isEqualTo(exitCode);
			return said;
		}
	}

}
