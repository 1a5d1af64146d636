package se.uppdragsgrafen.extract.profile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.uppdragsgrafen.Mutations;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is changed in a profile or a list of names, it is read or told. */
class FuzzedProfileTest {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "stromsund-protokoll", "ostersund-malsida" })
	void aChangedProfile(String name) throws IOException {
		byte[] whole = Files
			.readAllBytes(Path.of("src/main/resources/se/uppdragsgrafen/extract/profiler", name + ".yaml"));
		Path file = this.folder.resolve("egen.yaml");
		Profiles shipped = Profiles.shipped();
		Mutations.of(whole, (bytes) -> read(file, bytes, shipped::and));
	}

	@Test
	void aChangedListOfNames() {
		Path file = this.folder.resolve("namn.csv");
		byte[] whole = """
				kommun,typ,namn,alias,sort,beteckning
				2999,namnd,Miljö- och byggnämnden,MBN,NAMND,
				,samverkanspart,"Region ""Hag""land",Regionen|RH,REGION,
				""".getBytes(StandardCharsets.UTF_8);
		Names shipped = Names.shipped();
		Mutations.of(whole, (bytes) -> read(file, bytes, shipped::and));
	}

	private static void read(Path file, byte[] bytes, Consumer<Path> reader) {
		try {
			Files.write(file, bytes);
			reader.accept(file);
		}
		catch (InvalidProfile ex) {
			assertThat(ex.getMessage()).contains(file.toString()).doesNotContain("jackson", "se.uppdragsgrafen");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
