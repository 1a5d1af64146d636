package se.uppdragsgrafen.dataset;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import se.uppdragsgrafen.LimitsDoc;
import se.uppdragsgrafen.SampleFacts;
import se.uppdragsgrafen.TestPackages;
import se.uppdragsgrafen.dataset.bytes.Digest;
import se.uppdragsgrafen.dataset.bytes.Utf8;
import se.uppdragsgrafen.fact.Column;
import se.uppdragsgrafen.fact.Namnd;
import se.uppdragsgrafen.fact.Years;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Packages that are too much, or not what they say they are. */
class HostilePackageTest {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path folder;

	@SuppressWarnings("NullAway.Init")
	private Path path;

	@BeforeEach
	void write() {
		this.path = new TestPackages(this.folder).write("prov",
				new SampleFacts("a").namnd("sn", Namnd.Typ.NAMND, "SN").uppdrag("u", "sn"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "[", "{\"a\":" })
	void aDescriptorInTooManyLevelsSaysSo(String level) throws IOException {
		Files.writeString(this.path.resolve("datapackage.json"), level.repeat(200_000));
		assertThat(problems()).singleElement()
			.asString()
			.isEqualTo(this.path.resolve("datapackage.json")
					+ ":1: JSON i högst 100 nivåer, utan orimligt långa namn och tal");
	}

	@Test
	void aDescriptorThatIsTooLargeSaysSo() throws IOException {
		grow(this.path.resolve("datapackage.json"), " ", (int) Folder.LARGEST);
		assertThat(problems()).singleElement().asString().endsWith("datapackage.json: en fil på högst 16 MB");
	}

	@Test
	void tablesThatTogetherAreTooLargeSaySo() throws IOException {
		long others = Files.size(this.path.resolve("kommun.csv")) + Files.size(this.path.resolve("namnd.csv"));
		grow(this.path.resolve("namnd.csv"), "\n", (int) (Folder.LARGEST_TABLES - others));
		assertThat(problems())
			.anyMatch((each) -> each.contains("uppdrag.csv: tabeller på tillsammans högst 64 MB, dela paketet"));
	}

	@Test
	void ofManyWrongRowsTheFirstAreNamedAndTheRestCounted() throws IOException {
		Path table = this.path.resolve("namnd.csv");
		grow(table, "namnd/2999/x,,,fel\n", 300_000 * "namnd/2999/x,,,fel\n".length());
		assertThat(problems().stream().filter((each) -> each.startsWith(table.toString()))).hasSize(101)
			.last()
			.asString()
			.endsWith("namnd.csv: och 299900 fel till i filen");
	}

	@Test
	void aRowWithoutEndSaysSo() throws IOException {
		grow(this.path.resolve("namnd.csv"), "a", Utf8.LONGEST_ROW + 20_000, "\"");
		assertThat(problems()).first()
			.asString()
			.endsWith("namnd.csv:3: en rad på högst 2000000 tecken (saknas ett citattecken?)");
	}

	@Test
	void aListWithoutEndSaysSo() throws IOException {
		String list = IntStream.rangeClosed(0, Cells.LIST)
			.mapToObj((each) -> "namnd/2999/" + each)
			.collect(Collectors.joining("|"));
		edit("uppdrag.csv", "namnd/2999/sn", list);
		assertThat(problems()).first().asString().endsWith("»: högst 10000 värden");
	}

	@ParameterizedTest
	@ValueSource(ints = { 0x00, 0x08, 0x1B, 0x7F, 0x85, 0x9F, 0x200E, 0x200F, 0x202A, 0x202E, 0x2066, 0x2069, 0x061C,
			0xFDD0, 0xFFFE, 0xFFFF, 0x1FFFE })
	void aCharacterThatIsNoneOfATextIsRefused(int character) throws IOException {
		edit("namnd.csv", "Nämnd sn", "Nämnd " + Character.toString(character) + "sn");
		assertThat(problems()).first()
			.asString()
			.startsWith(this.path.resolve("namnd.csv") + ":2: namn: ")
			.endsWith("en text utan styrtecken och tecken som vänder läsriktningen");
	}

	@Test
	void andSoItIsInWhatAStewardWrites() throws IOException {
		Files.writeString(this.path.resolve("kopplingar.csv"), "fran,till,status,varfor\na,b,AVVISAD,\u202Esnällt\n");
		assertThat(problems()).singleElement().asString().contains("kopplingar.csv:2: varfor: ");
	}

	@Test
	void lettersOfAnyLanguageAndNewSignsAreText() throws IOException {
		edit("namnd.csv", "Nämnd sn", "Нямнд 委員会 \uD83E\uDEF6 e\u0301");
		DataPackages.describe(this.path);
		assertThat(DataPackages.check(List.of(this.path))).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "',2022,', ',-2147483648,', ar", "',2022,', ',1799,', ar", "',2022,', ',2101,', ar",
			"',false,,', ',false,0001-01-01,', frist", "',false,,', ',false,9999,', frist" })
	void aYearThatNoFactIsOfIsRefused(String from, String to, String column) throws IOException {
		edit("uppdrag.csv", from, to);
		assertThat(problems()).singleElement()
			.asString()
			.contains("uppdrag.csv:2: " + column + ": ")
			.endsWith("ett år från 1800 till 2100");
	}

	@Test
	void otherBytesThanStatedAreRefused() throws IOException {
		edit("namnd.csv", "Nämnd sn", "Nämnd SN och mer");
		assertThat(problems()).singleElement()
			.asString()
			.startsWith(this.path.resolve("datapackage.json") + ": bytes: «")
			.contains("vad namnd.csv är, ", "kör describe på mappen om den är ändrad med avsikt");
	}

	@Test
	void anotherHashThanStatedIsRefused() throws IOException {
		edit("namnd.csv", "Nämnd sn", "Nämnd SN");
		assertThat(problems()).singleElement()
			.asString()
			.startsWith(this.path.resolve("datapackage.json") + ": hash: «sha256:");
		DataPackages.describe(this.path);
		assertThat(DataPackages.check(List.of(this.path))).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "md5:, MD5", "'', MD5", "sha1:, SHA-1", "sha512:, SHA-512" })
	void aHashOfEachAlgorithmIsUnderstood(String prefix, String algorithm) throws IOException {
		Digest digest = new Digest(algorithm);
		digest.add(Files.readAllBytes(this.path.resolve("namnd.csv")));
		String right = digest.hexadecimal();
		stateHashOfNamnd(prefix + right.toUpperCase(java.util.Locale.ROOT));
		assertThat(DataPackages.check(List.of(this.path))).hasSize(1);
		stateHashOfNamnd(prefix + "0".repeat(right.length()));
		assertThat(problems()).singleElement().asString().contains(": hash: «", right);
	}

	@Test
	void aHashOfNoKnownAlgorithmSaysWhichThereAre() throws IOException {
		stateHashOfNamnd("crc32:abcd");
		assertThat(problems()).singleElement().asString().contains("en summa av namnd.csv som sha256:…");
	}

	@ParameterizedTest
	@CsvSource({ "levels of datapackage.json, " + Descriptor.DEPTH,
			"characters of a row of a table, " + Utf8.LONGEST_ROW,
			"characters of a cell of prose, " + Column.LONGEST_PROSE, "characters of any other cell, " + Column.LONGEST,
			"elements of a list, " + Cells.LIST, "values of a package, " + Values.MOST,
			"errors that are shown of a file, '" + Problems.SHOWN + ", and how many more there are'",
			"years, " + Years.FIRST + " to " + Years.LAST })
	void theLimitsAreAsStated(String what, String most) {
		assertThat(LimitsDoc.most(what)).isEqualTo(most);
	}

	@Test
	void theSizesAreAsStated() {
		assertThat(LimitsDoc.most("all tables of a package together")).isEqualTo((Folder.LARGEST_TABLES >> 20) + " MB");
		assertThat(LimitsDoc.most("`datapackage.json`, `rattelser.csv`, `kopplingar.csv`, `tidigare-id.csv`"))
			.isEqualTo((Folder.LARGEST >> 20) + " MB each");
	}

	private void stateHashOfNamnd(String hash) throws IOException {
		Path file = this.path.resolve("datapackage.json");
		String json = Files.readString(file);
		int at = json.indexOf("\"hash\" : \"", json.indexOf("\"namnd.csv\"")) + "\"hash\" : \"".length();
		Files.writeString(file, json.substring(0, at) + hash + json.substring(json.indexOf('"', at)));
	}

	private static void grow(Path file, String by, int to) throws IOException {
		grow(file, by, to, "");
	}

	private static void grow(Path file, String by, int to, String first) throws IOException {
		byte[] many = by.repeat(1000).getBytes(StandardCharsets.UTF_8);
		try (OutputStream out = Files.newOutputStream(file, java.nio.file.StandardOpenOption.APPEND)) {
			out.write(first.getBytes(StandardCharsets.UTF_8));
			for (int left = to; left > 0; left -= many.length) {
				out.write(many, 0, Math.min(left, many.length));
			}
		}
	}

	private void edit(String file, String from, String to) throws IOException {
		Path target = this.path.resolve(file);
		String text = Files.readString(target);
		assertThat(text).contains(from);
		Files.writeString(target, text.replace(from, to));
	}

	private List<String> problems() {
		return catchThrowableOfType(InvalidDataPackage.class, () -> DataPackages.check(List.of(this.path))).problems()
			.stream()
			.map(Problem::toString)
			.toList();
	}

}
