package se.uppdragsgrafen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the command says of documents that it cannot use. */
class ExtractBadInputTest {

	private static final String DOCUMENT = """
			T1 2023 Uppdrag. Kommentar T1 2023
			.
			Bygg ut fritidsgårdarna (BUN)

			Uppdraget är genomfört under året.
			""";

	/** Of which six fill a page. */
	private static final int ASSIGNMENTS = 150;

	private static final Duration SECONDS = Duration.ofSeconds(15);

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path folder;

	private Command extract(byte[] document, Object... more) throws IOException {
		Path file = Files.write(this.folder.resolve("dokument.txt"), document);
		Object[] args = { "extract", file, "--kommun", "2380", "--out", this.folder.resolve("ut") };
		return Command.run(Stream.concat(Stream.of(args), Stream.of(more)).toArray());
	}

	private Command extract(String document, Object... more) throws IOException {
		return extract(document.getBytes(StandardCharsets.UTF_8), more);
	}

	private void refused(Command command, String... complaint) {
		assertThat(command.exitCode()).isEqualTo(1);
		assertThat(command.err()).contains(complaint).contains("Inget har").doesNotContain("\tat ", "Exception");
		assertThat(command.out()).isEmpty();
		assertThat(this.folder.resolve("ut")).doesNotExist();
	}

	@Test
	void aDocumentThatSaysNothingIsNamed() throws IOException {
		refused(extract(""), "dokument.txt är tom.");
		refused(extract(" \n\n"), "dokument.txt innehåller ingen text.");
		refused(extract(new byte[] { 0, 1, 2, 3 }), "dokument.txt är ingen text.");
		refused(Command.run("extract", this.folder.resolve("saknas.txt"), "--kommun", "2380", "--out",
				this.folder.resolve("ut")), "saknas.txt: filen finns inte.");
		refused(Command.run("extract", this.folder, "--kommun", "2380", "--out", this.folder.resolve("ut")),
				"är ingen fil");
	}

	@Test
	void aLayoutThatNoProfileKnowsIsTold() throws IOException {
		refused(extract("Verksamhetsplan\n\nVi ska göra det som är bra för alla."),
				"Ingen profil känner igen dokument.txt", "--profil", "ostersund-malsida");
		refused(extract(DOCUMENT, "--profil", "finns-inte"), "Profilen finns-inte finns inte.");
		refused(extract(DOCUMENT, "--profil", "ostersund-malsida"), "dokument.txt börjar inte med den titel");
	}

	@Test
	void anotherLanguageIsTold() throws IOException {
		refused(extract("The council shall improve the quality of its services and report on it. ".repeat(10)),
				"dokument.txt är inte på svenska.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			textBlock = """
					'namn: x';                                    filen: En profil behöver namn, genre och titel.
					'namn: x|genre: uppfoljning|titel: ["a"]|titlar: ["a"]'; :4:1: nyckeln titlar finns inte. De som finns här är arende, avtal,
					'namn: x|genre: brev|titel: ["a"]';         «brev» finns inte. Det som finns är arsredovisning, malsida
					'namn: x|genre: uppfoljning|titel: {a: b}';   titel ska vara en lista
					'namn: x|genre: uppfoljning|titel: ["{nix}"]'; Mallen «{nix}» har {nix}, som inte finns.
					'namn: "x';                                   ingen giltig YAML
					'';                                           filen ska vara nycklar med värden
					""")
	void aProfileThatCannotBeUsedIsToldWithItsPlace(String yaml, String complaint) throws IOException {
		Path profile = Files.writeString(this.folder.resolve("egen.yaml"), yaml.replace('|', '\n') + "\n");
		Command command = extract(DOCUMENT, "--profil", profile);
		assertThat(command.exitCode()).isEqualTo(1);
		assertThat(command.err()).startsWith(profile.toString())
			.contains(complaint.replace("filen: ", ""))
			.doesNotContain("\tat ", "Exception", "se.uppdragsgrafen", "jackson");
		assertThat(command.err().lines()).hasSize(1);
	}

	@Test
	void filesThatAreNotThereAreNamed() throws IOException {
		assertThat(extract(DOCUMENT, "--profil", this.folder.resolve("x.yaml")).err()).contains("x.yaml finns inte.");
		assertThat(extract(DOCUMENT, "--namn", this.folder.resolve("x.csv")).err()).contains("x.csv finns inte.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			extract D --kommun 23 --out U;               --kommun är en kommunkod med fyra siffror
			extract D --kommun 9999 --out U;             Ingen kommun har koden 9999.
			extract D --kommun 2380 --out U --troskel 0; --troskel är ett heltal från 1
			extract D --out U;                           Argument saknas
			extract --kommun 2380 --out U;               Argument saknas
			""")
	void wrongUsageIsTold(String line, String complaint) throws IOException {
		Path document = Files.writeString(this.folder.resolve("d.txt"), DOCUMENT);
		Command command = Command.run((Object[]) line.replace("D ", document + " ")
			.replace("U", this.folder.resolve("ut").toString())
			.split(" "));
		assertThat(command.err()).contains(complaint);
		assertThat(command.exitCode()).isEqualTo(2);
	}

	@Test
	void aKommunOfAnotherNumberCanBeNamed() throws IOException {
		assertThat(extract(DOCUMENT, "--kommun-namn", "Fjordköping").exitCode()).isZero();
		assertThat(Files.readString(this.folder.resolve("ut/kommun.csv"))).contains("kommun/2380,2380,Fjordköping,23");
	}

	@Test
	void aResultThatDoesNotHoldIsNotWritten() throws IOException {
		refused(extract(DOCUMENT.replace("fritidsgårdarna", "fritidsgårdarna ".repeat(500))), this.folder + "/ut/",
				"högst 2000 tecken");
	}

	@Test
	void aParagraphLongerThanACellIsCutAndSaysSo() throws IOException {
		String paragraph = "Arbetet blev klart i april. ".repeat(6_000);
		Command command = extract(DOCUMENT + "\n" + paragraph + "\n");
		assertThat(command.err()).isEmpty();
		assertThat(command.exitCode()).isZero();
		assertThat(Files.readString(this.folder.resolve("ut/uppfoljning.csv"))).contains("Arbetet blev klart i april.",
				" [… resten står i dokumentet]");
		assertThat(Command.run("check", this.folder.resolve("ut")).exitCode()).isZero();
	}

	@Test
	void marksThatTurnTheDirectionAndControlCharactersAreLeftOut() throws IOException {
		Command command = extract(DOCUMENT.replace("genomfört", "\u202Egenomfört\u200F")
			.replace("fritidsgårdarna", "fritids\u2066gårdarna\uFFFF") + "\nKlart\u0085 i\u001B april.\n");
		assertThat(command.exitCode()).isZero();
		assertThat(Command.run("check", this.folder.resolve("ut")).exitCode()).isZero();
	}

	@Test
	void aFileIsNoFolderToWriteIn() throws IOException {
		Path file = Files.writeString(this.folder.resolve("ut"), "viktigt");
		Command command = extract(DOCUMENT);
		assertThat(command.exitCode()).isEqualTo(1);
		assertThat(command.err()).contains("är ingen mapp.", "Inget har ändrats.");
		assertThat(file).hasContent("viktigt");
	}

	@Test
	void theFolderThatOneStandsInIsNotReplaced() throws IOException {
		Path document = Files.writeString(this.folder.resolve("d.txt"), DOCUMENT);
		assertThat(Command.run("extract", document, "--kommun", "2380", "--out", ".").err()).contains("inifrån");
	}

	@Test
	void anyBytesAreAnswered() throws IOException {
		Random random = new Random(20231121);
		byte[] document = DOCUMENT.getBytes(StandardCharsets.UTF_8);
		for (int i = 0; i < 150; i++) {
			byte[] bytes = (i % 2 == 0) ? document.clone() : new byte[random.nextInt(3000)];
			for (int j = 0; j < (i % 2 == 0 ? 8 : bytes.length); j++) {
				bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
			}
			Command command = extract(bytes);
			assertThat(command.exitCode()).isIn(0, 1);
			assertThat(command.err()).doesNotContain("\tat ", "Exception", "fel hos oss");
		}
	}

	@Test
	void fourTimesTheTextTakesFourTimesAsLong() {
		extracting(ASSIGNMENTS);
		Duration some = extracting(ASSIGNMENTS);
		assertThat(extracting(4 * ASSIGNMENTS)).isLessThan(some.multipliedBy(8)).isLessThan(SECONDS);
	}

	private Duration extracting(int count) {
		StringBuilder text = new StringBuilder("T1 2023 Uppdrag. Kommentar T1 2023\n");
		for (int i = 0; i < count; i++) {
			text.append(".\nBygg ut gård nummer %d i kommunens alla delar (BUN, TN)\n\n".formatted(i))
				.append("Uppdraget är genomfört under året.\n\n")
				.append("Arbetet har skett i samverkan mellan Barn- och utbildningsnämnden och Teknisk nämnd. "
					.repeat(5))
				.append("\n\n");
		}
		return ProcessorTime.of(() -> assertThat(extract(text.toString()).exitCode()).isZero());
	}

}
