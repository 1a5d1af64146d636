package se.uppdragsgrafen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is wrong with a row is told without its words where its fact was taken away for
 * good.
 */
class RedactedRowsIT {

	private static final String ID = "uppdrag/2999/2022/hemligt";

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path folder;

	private Path data = Path.of("");

	private Command run(Object... args) {
		return Command
			.run(Stream.concat(Stream.of(args), Stream.of("--uppdragsgrafen.store=" + this.folder.resolve("store"),
					"--uppdragsgrafen.redactions=" + this.folder.resolve("gone.jsonl")))
				.toArray());
	}

	private void write() {
		this.data = new TestPackages(this.folder).write("a", new SampleFacts("a").uppdrag("hemligt").uppdrag("annat"));
	}

	private void replace(String file, String text, String by) throws IOException {
		Path table = this.data.resolve(file);
		String before = Files.readString(table);
		assertThat(before).contains(text);
		Files.writeString(table, before.replace(text, by));
	}

	@Test
	void noValueOfItsRowIsRepeatedAndThoseOfOthersAre() throws IOException {
		write();
		assertThat(run("load", this.data).exitCode()).isZero();
		replace("uppdrag.csv", ",2022,", ",tjugotjugotvå,");
		assertThat(run("load", this.data).err()).containsOnlyOnce("uppdrag.csv:2: ar: «tjugotjugotvå»:")
			.containsOnlyOnce("uppdrag.csv:3: ar: «tjugotjugotvå»:");

		assertThat(run("redact", ID, "--varfor", "prov").exitCode()).isZero();
		for (String command : new String[] { "load", "check" }) {
			Command told = run(command, this.data);
			assertThat(told.exitCode()).isEqualTo(ExitCode.INVALID);
			assertThat(told.err()).as(command)
				.contains("uppdrag.csv:2: ar: «tjugotjugotvå»:", "uppdrag.csv:3: ar: ett heltal")
				.contains("borttaget för gott")
				.doesNotContain("hemligt");
		}
	}

	@Test
	void norIsItsIdWhereOthersReferToIt() throws IOException {
		write();
		assertThat(run("load", this.data).exitCode()).isZero();
		assertThat(run("redact", ID, "--varfor", "prov").exitCode()).isZero();
		Files.writeString(this.data.resolve("kopplingar.csv"),
				"fran,till,status,varfor\nuppdrag/2999/2022/annat,%s,KANSKE,läst\n".formatted(ID));
		Files.writeString(this.data.resolve("tidigare-id.csv"), "id,tidigare\n%s,%s\n".formatted(ID, ID));
		for (String command : new String[] { "load", "check" }) {
			assertThat(run(command, this.data).err()).as(command)
				.contains("kopplingar.csv:2: status: BEKRAFTAD eller AVVISAD", "tidigare-id.csv: tidigare: id som inte")
				.doesNotContain("hemligt");
		}
	}

	@Test
	void aDatabaseIsNotMadeToTellWhatIsWrong() throws IOException {
		write();
		replace("uppdrag.csv", ",2022,", ",tjugotjugotvå,");
		assertThat(run("load", this.data).exitCode()).isEqualTo(ExitCode.INVALID);
		assertThat(this.folder.resolve("store")).doesNotExist();
	}

}
