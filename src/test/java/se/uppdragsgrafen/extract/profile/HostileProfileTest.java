package se.uppdragsgrafen.extract.profile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import se.uppdragsgrafen.LimitsDoc;
import se.uppdragsgrafen.ProcessorTime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Profiles and lists of names that are too much, or none. */
class HostileProfileTest {

	private static final Duration SECONDS = Duration.ofSeconds(3);

	private static final String BEGINNING = "namn: x\ngenre: uppfoljning\ntitel: [\"a\"]\n";

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path folder;

	private static Stream<Arguments> profiles() {
		return Stream.of(
				Arguments.of("lists in lists", BEGINNING + "kanns_igen: " + "[".repeat(200_000), "högst 50 nivåer"),
				Arguments.of("keys in keys", "{a: ".repeat(60_000), "högst 50 nivåer"),
				Arguments.of("items in items", "- ".repeat(100_000) + "a", "högst 50 nivåer"),
				Arguments.of("a billion laughs", laughs() + BEGINNING, ":2:10: ingen giltig YAML: ett alias"),
				Arguments.of("a list in itself", "titel: &a [*a]\nnamn: x\n", ":1:12: ingen giltig YAML: ett alias"),
				Arguments.of("a key twice", BEGINNING + "namn: y\n", ":4:5: en nyckel står två gånger."),
				Arguments.of("a second profile", BEGINNING + "---\n" + BEGINNING, ":5:1: "),
				Arguments.of("a control character", "namn: a\u0007b", ":1:1: ingen giltig YAML"),
				Arguments.of("much", BEGINNING + "#" + "x".repeat(Profiles.LARGEST), "större än 256 kB."),
				Arguments.of("a long template", BEGINNING.replace("a\"", "x".repeat(1001) + "\""),
						"är längre än 1000 tecken."),
				Arguments.of("a bracket", BEGINNING.replace("\"a\"", "\"[a\""), "en hakparentes utan den andra."));
	}

	private static String laughs() {
		return "a0: &a0 [\"ha\",\"ha\"]\n" + IntStream.range(1, 40)
			.mapToObj((each) -> "a%d: &a%d [*a%d,*a%d]%n".formatted(each, each, each - 1, each - 1))
			.collect(Collectors.joining());
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("profiles")
	void aProfileThatIsTooMuchSaysOfWhat(String name, String yaml, String why) throws IOException {
		Path file = Files.writeString(this.folder.resolve("egen.yaml"), yaml);
		assertThat(ProcessorTime
			.of(() -> assertThatThrownBy(() -> Profiles.shipped().and(file)).isInstanceOf(InvalidProfile.class)
				.hasMessageStartingWith(file.toString())
				.hasMessageContaining(why)))
			.isLessThan(SECONDS);
	}

	@Test
	void aProfileOfAnotherEncodingSaysSo() throws IOException {
		Path file = Files.write(this.folder.resolve("egen.yaml"), "namn: å".getBytes(StandardCharsets.ISO_8859_1));
		assertThatThrownBy(() -> Profiles.shipped().and(file)).isInstanceOf(InvalidProfile.class)
			.hasMessageContaining("UTF-8")
			.hasMessageNotContaining("java");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
			`2380,namnd`;                   varje rad ska ha sex celler
			`2380,namnd,"Nämnd" x,,,`;      varje rad ska ha sex celler
			`2380,namnd,"Nämnd x`;          varje rad ska ha sex celler
			""")
	void aListOfNamesThatIsNoneSaysSo(String row, String why) throws IOException {
		Path file = Files.writeString(this.folder.resolve("namn.csv"),
				"kommun,typ,namn,alias,sort,beteckning\n" + row + "\n");
		assertThatThrownBy(() -> Names.shipped().and(file)).isInstanceOf(InvalidProfile.class)
			.hasMessageStartingWith(file.toString())
			.hasMessageContaining(why);
	}

	@Test
	void aListOfNamesOfAnotherEncodingSaysSo() throws IOException {
		Path file = Files.write(this.folder.resolve("namn.csv"), "å".getBytes(StandardCharsets.ISO_8859_1));
		assertThatThrownBy(() -> Names.shipped().and(file)).isInstanceOf(InvalidProfile.class)
			.hasMessageContaining("UTF-8");
	}

	@Test
	void theLimitsAreAsStated() {
		assertThat(LimitsDoc.most("a profile")).isEqualTo((Profiles.LARGEST >> 10) + " kB");
		assertThat(LimitsDoc.most("levels of a profile")).isEqualTo(String.valueOf(Profiles.DEPTH));
		assertThat(LimitsDoc.most("characters of a template")).isEqualTo(String.valueOf(Template.LONGEST));
		assertThat(LimitsDoc.most("a list of names")).isEqualTo((Names.LARGEST >> 20) + " MB");
	}

}
