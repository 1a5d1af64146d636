package se.uppdragsgrafen.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.uppdragsgrafen.Mutations;
import se.uppdragsgrafen.SampleFacts;
import se.uppdragsgrafen.TestPackages;
import se.uppdragsgrafen.fact.Namnd;
import se.uppdragsgrafen.fact.Uppfoljning;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is changed in a package, it is read or its problems are told. */
class FuzzedPackageTest {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path folder;

	@SuppressWarnings("NullAway.Init")
	private Path path;

	@BeforeEach
	void write() throws IOException {
		this.path = new TestPackages(this.folder).write("prov",
				new SampleFacts("a").namnd("sn", Namnd.Typ.NAMND, "SN")
					.uppdrag("u", "sn")
					.uppfoljning("u", "2022-T3", Uppfoljning.Status.GENOMFORT, "Klart \"i tid\""));
		Files.writeString(this.path.resolve("kopplingar.csv"),
				"fran,till,status,varfor\nuppdrag/2999/2022/u,uppdrag/2999/2021/u,AVVISAD,\"Nej, inte\"\n");
		Files.writeString(this.path.resolve("tidigare-id.csv"), "id,tidigare\nuppdrag/2999/2022/u,uppdrag/2999/u\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "datapackage.json", "uppdrag.csv", "belagg.csv", "kopplingar.csv", "tidigare-id.csv" })
	void aChangedFile(String name) throws IOException {
		Path file = this.path.resolve(name);
		byte[] whole = Files.readAllBytes(file);
		Mutations.of(whole, (bytes) -> check(file, bytes));
	}

	private void check(Path file, byte[] bytes) {
		try {
			Files.write(file, bytes);
			DataPackages.check(List.of(this.path));
		}
		catch (InvalidDataPackage ex) {
			assertThat(ex.problems()).isNotEmpty()
				.allSatisfy((each) -> assertThat(each.file()).startsWith(this.path.toString()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
