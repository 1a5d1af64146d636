package se.uppdragsgrafen;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import se.uppdragsgrafen.fact.Namnd;

import static org.assertj.core.api.Assertions.assertThat;

class CommandLineTest {

	private static final SampleFacts FACTS = new SampleFacts("a").namnd("sn", Namnd.Typ.NAMND).uppdrag("u", "sn");

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "", "serve", "load", "redact", "store", "store check", "store repair", "store backup",
			"store restore", "check", "describe", "extract" })
	void everyCommandExplainsItselfAndItsExitCodes(String command) {
		Command help = Command.run((Object[]) (command + " --help").strip().split(" "));
		assertThat(help.exitCode()).isZero();
		assertThat(help.out()).startsWith(("Användning: uppdragsgrafen " + command).strip())
			.contains("--version", "Slutkoder:", "3   databasen nås inte")
			.doesNotContain("Usage", "Show this");
		assertThat(help.err()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "serve", "load", "redact", "store", "store check", "store repair", "store backup",
			"store restore", "check", "describe", "extract" })
	void everyCommandTellsTheVersion(String command) {
		assertThat(Command.run((Object[]) (command + " --version").strip().split(" ")).out())
			.startsWith("uppdragsgrafen 0.");
	}

	@ParameterizedTest
	@CsvSource({ "hämta, Okänt argument: hämta", "check --fort x, Okänt argument: --fort",
			"load, Argument saknas: MAPP", "check, Argument saknas: MAPP", "describe, Argument saknas: MAPP",
			"serve x, Okänt argument: x",
			"store, 'Fel i kommandot: ange ett av kommandona check, repair, backup, restore'" })
	void wrongUsageIsToldFromWrongData(String line, String complaint) {
		Command command = Command.run((Object[]) line.split(" "));
		assertThat(command.exitCode()).isEqualTo(2);
		assertThat(command.err()).startsWith(complaint).contains("--help");
		assertThat(command.out()).isEmpty();
	}

	@Test
	void theBundledPackagesAreValid() {
		Command check = Command.run("check", "data");
		assertThat(check.err()).isEmpty();
		assertThat(check.exitCode()).isZero();
		assertThat(check.out().lines()).hasSize(5).allMatch((line) -> line.contains("inga fel"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "check", "load" })
	void aBrokenPackageIsRefusedWithFileRowColumnValueAndExpectation(String command) throws IOException {
		Path broken = broken();
		Command refused = Command.run(command, broken);
		assertThat(refused.exitCode()).isEqualTo(1);
		assertThat(refused.err().lines().toList()).hasSize(2)
			.first()
			.asString()
			.startsWith(broken.resolve("uppdrag.csv") + ":2: ar: «nyss»: ");
		assertThat(refused.err()).endsWith("Inget har ändrats." + System.lineSeparator());
		assertThat(refused.out()).isEmpty();
	}

	@Test
	void packagesThatContradictEachOtherAreRefused() {
		TestPackages packages = new TestPackages(this.folder);
		packages.write("a", FACTS);
		packages.write("b", new SampleFacts("b").namnd("sn", Namnd.Typ.STYRGRUPP));
		Command refused = Command.run("check", this.folder);
		assertThat(refused.exitCode()).isEqualTo(1);
		assertThat(refused.err()).contains("a/namnd.csv", "b/namnd.csv", "STYRGRUPP");
	}

	@Test
	void aFolderWithoutPackagesIsNamed() {
		Command refused = Command.run("check", this.folder);
		assertThat(refused.exitCode()).isEqualTo(1);
		assertThat(refused.err()).contains(this.folder.resolve("datapackage.json").toString());
	}

	@Test
	void aDescriptionIsWrittenAnewFromTheTables() throws IOException {
		Path described = new TestPackages(this.folder).write("a", FACTS);
		String before = Files.readString(described.resolve("datapackage.json"));
		Files.writeString(described.resolve("namnd.csv"),
				Files.readString(described.resolve("namnd.csv")).replace("Nämnd sn", "Socialnämnden"));
		assertThat(Command.run("describe", this.folder).out()).contains(described + "/datapackage.json");
		assertThat(Files.readString(described.resolve("datapackage.json"))).isNotEqualTo(before).contains("\"sha256:");
		assertThat(Command.run("check", described).exitCode()).isZero();
	}

	@Test
	void aDatabaseThatDoesNotAnswerHasAnExitCodeOfItsOwn() {
		Command load = Command.run("load", "--spring.neo4j.uri=bolt://127.0.0.1:1", "data");
		assertThat(load.exitCode()).isEqualTo(3);
		assertThat(load.err()).startsWith("Databasen på bolt://127.0.0.1:1 svarar inte");
	}

	@Test
	void anOlderJavaCanReadTheEntryThatSaysWhichJavaIsNeeded() throws IOException {
		byte[] entry = Files.readAllBytes(Path.of("target/classes/se/uppdragsgrafen/Main.class"));
		assertThat(ByteBuffer.wrap(entry).getShort(6)).isEqualTo((short) 61);
	}

	private Path broken() throws IOException {
		Path broken = new TestPackages(this.folder).write("a", FACTS);
		Path table = broken.resolve("uppdrag.csv");
		Files.writeString(table, Files.readString(table).replace(",2022,", ",nyss,"));
		return broken;
	}

}
