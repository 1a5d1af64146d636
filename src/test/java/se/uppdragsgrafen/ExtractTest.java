package se.uppdragsgrafen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a document to a data package, by the command. */
class ExtractTest {

	private static final String FIRST = """
			T1 2023 Uppdrag. Kommentar T1 2023
			.
			Bygg ut fritidsgårdarna (BUN)

			Uppdraget är genomfört under året.

			Arbetet blev klart i april tillsammans med Erika Fjordqvist och föreningarna.

			.
			Se över taxorna för vatten (TN)

			Uppdraget är inte genomfört under året.

			Taxan läggs fram 2024.
			""";

	private static final String SECOND = """
			T2 2023 Uppdrag. Kommentar T2 2023
			.
			Bygg ut fritidsgårdarna (BUN, TN)

			Uppdraget är genomfört under året.
			.
			Plantera träd på torget (TN)

			Uppdraget är genomfört under året.
			""";

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path folder;

	@SuppressWarnings("NullAway.Init")
	private Path first;

	@SuppressWarnings("NullAway.Init")
	private Path out;

	@BeforeEach
	void write() throws IOException {
		this.first = Files.writeString(this.folder.resolve("t1.txt"), FIRST);
		this.out = this.folder.resolve("Paket 2023");
	}

	private Command extract(Object... more) {
		Object[] args = { "extract", this.first, "--kommun", "2380", "--out", this.out };
		return Command.run(Stream.concat(Stream.of(args), Stream.of(more)).toArray());
	}

	private String table(String name) throws IOException {
		return Files.readString(this.out.resolve(name));
	}

	private static Map<String, String> files(Path folder) throws IOException {
		Map<String, String> files = new TreeMap<>();
		try (Stream<Path> all = Files.list(folder)) {
			all.forEach((each) -> files.put(each.getFileName().toString(), text(each)));
		}
		return files;
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Test
	void aDocumentBecomesAPackageThatHolds() throws IOException {
		Command extract = extract();
		assertThat(extract.err()).isEmpty();
		assertThat(extract.exitCode()).isZero();
		assertThat(extract.out()).contains("profil: ostersund-uppfoljning-namnd-efter", "uppdrag 2", "uppfoljning 2",
				"Motsägelser: 0", "0 inte förstods", "namn enligt namntabellen",
				this.out.resolve("rapport.html").toString());
		assertThat(table("datapackage.json")).contains("\"T1 2023 Uppdrag. Kommentar T1 2023\"", "\"paket-2023\"");
		assertThat(table("uppdrag.csv")).contains("uppdrag/2380/2023/bygg-ut-fritidsgardarna,");
		assertThat(Command.run("check", this.out).out()).contains("inga fel");
		assertThat(Command.run("check", this.folder).exitCode()).isZero();
	}

	@Test
	void twiceGivesTheSameBytes() throws IOException {
		extract();
		Map<String, String> once = files(this.out);
		assertThat(extract().exitCode()).isZero();
		assertThat(files(this.out)).isEqualTo(once);
		try (Stream<Path> beside = Files.list(this.folder)) {
			assertThat(beside).containsExactlyInAnyOrder(this.first, this.out);
		}
	}

	@Test
	void aPersonIsNamedNowhere() throws IOException {
		extract();
		assertThat(files(this.out).values()).noneMatch((each) -> each.contains("Fjordqvist"))
			.anyMatch((each) -> each.contains("tillsammans med [namn] och föreningarna"));
	}

	@Test
	void aPersonInATitleIsInNoIdEither() throws IOException {
		Files.writeString(this.first, FIRST.replace("Bygg ut fritidsgårdarna", "Minnesfond efter Erika Fjordqvist"));
		assertThat(extract().exitCode()).isZero();
		assertThat(table("uppdrag.csv")).contains("uppdrag/2380/2023/minnesfond-efter-namn,Minnesfond efter [namn],");
		assertThat(table("uppfoljning.csv")).contains("uppfoljning/2380/2023/minnesfond-efter-namn/2023-t1,");
		assertThat(files(this.out).values()).noneMatch((each) -> each.toLowerCase(Locale.ROOT).contains("fjordqvist"));
	}

	@Test
	void withoutQuotesNoWordsOfTheDocumentRemain() throws IOException {
		assertThat(extract("--utan-citat").exitCode()).isZero();
		assertThat(files(this.out).values()).noneMatch((each) -> each.contains("Arbetet blev klart"))
			.anyMatch((each) -> each.contains("Bygg ut fritidsgårdarna"));
	}

	@Test
	void severalDocumentsBecomeOnePackage() throws IOException {
		Path second = Files.writeString(this.folder.resolve("t2.txt"), SECOND);
		Command extract = extract(second);
		assertThat(extract.err()).isEmpty();
		assertThat(extract.exitCode()).isZero();
		assertThat(table("uppdrag.csv").lines()).hasSize(4)
			.anyMatch((each) -> each.contains("belagg/2380/t1-2023-uppdrag-kommentar-t1-2023/2-3")
					&& each.contains("belagg/2380/t2-2023-uppdrag-kommentar-t2-2023/2-3"));
		assertThat(table("uppfoljning.csv")).contains("bygg-ut-fritidsgardarna/2023-t1,",
				"bygg-ut-fritidsgardarna/2023-t2,");
		assertThat(table("datapackage.json"))
			.contains("\"T1 2023 Uppdrag. Kommentar T1 2023; T2 2023 Uppdrag. Kommentar T2 2023\"");
	}

	@Test
	void documentsThatContradictEachOtherAreTold() throws IOException {
		Path second = Files.writeString(this.folder.resolve("t1b.txt"),
				FIRST.replace("inte genomfört", "delvis genomfört"));
		Command extract = extract(second);
		assertThat(extract.exitCode()).isZero();
		assertThat(extract.out()).contains("MELLAN_DOKUMENT", "EJ_GENOMFORT ≠ DELVIS_GENOMFORT", "Motsägelser: 1");
		assertThat(table("dokument.csv")).contains("dokument/2380/t1-2023-uppdrag-kommentar-t1-2023,",
				"dokument/2380/t1-2023-uppdrag-kommentar-t1-2023-2,");
		assertThat(table("uppfoljning.csv")).contains(",EJ_GENOMFORT,").doesNotContain("DELVIS");
		assertThat(Command.run("check", this.out).exitCode()).isZero();
	}

	@Test
	void oneThatCannotBeReadDoesNotStopTheOthers() throws IOException {
		Path empty = Files.writeString(this.folder.resolve("tom.txt"), "");
		Command extract = extract(empty, this.folder.resolve("saknas.txt"));
		assertThat(extract.exitCode()).isEqualTo(1);
		assertThat(extract.err().lines()).containsExactly("tom.txt är tom.",
				this.folder.resolve("saknas.txt") + ": filen finns inte.");
		assertThat(table("uppdrag.csv").lines()).hasSize(3);
	}

	@Test
	void aCorrectionSurvivesTheNextExtraction() throws IOException {
		extract();
		String corrections = """
				id,kolumn,varde,varfor
				uppdrag/2380/2023/bygg-ut-fritidsgardarna,titel,Bygg ut alla fritidsgårdar,förtydligat
				uppdrag/2380/2023/se-over-taxorna-for-vatten,-,,hör till en annan kommun
				""";
		Files.writeString(this.out.resolve("rattelser.csv"), corrections);
		Command again = extract();
		assertThat(again.err()).isEmpty();
		assertThat(again.out()).contains("Rättat för hand: uppdrag/2380/2023/bygg-ut");
		assertThat(table("uppdrag.csv")).contains("fritidsgardarna,Bygg ut alla fritidsgårdar,")
			.doesNotContain("taxor");
		assertThat(table("uppfoljning.csv").lines()).hasSize(2);
		assertThat(table("rattelser.csv")).isEqualTo(corrections);
		assertThat(table("rapport.html")).contains("○ borttagen genom rättelse");
		assertThat(Command.run("check", this.out).exitCode()).isZero();
		Map<String, String> once = files(this.out);
		extract();
		assertThat(files(this.out)).isEqualTo(once);
	}

	@Test
	void aSmallCountThatACorrectionStatesIsNotTold() throws IOException {
		Files.writeString(this.first, FIRST + "\nUnder året deltog 12 ungdomar.\n");
		extract();
		String id = table("matvarde.csv").lines().skip(1).findFirst().orElseThrow().split(",", 2)[0];
		Files.writeString(this.out.resolve("rattelser.csv"), "id,kolumn,varde,varfor\n" + id + ",varde,7,räknade\n");
		extract();
		assertThat(table("matvarde.csv")).contains("UTFALL,7,ANGIVET");
		Files.writeString(this.out.resolve("rattelser.csv"), "id,kolumn,varde,varfor\n" + id + ",varde,2,räknade\n");
		extract();
		assertThat(table("matvarde.csv")).contains("UTFALL,,UNDERTRYCKT");
		extract("--troskel", "2");
		assertThat(table("matvarde.csv")).contains("UTFALL,2,ANGIVET");
	}

	@Test
	void aWrongCorrectionChangesNothing() throws IOException {
		extract();
		Files.writeString(this.out.resolve("rattelser.csv"),
				"id,kolumn,varde,varfor\nuppdrag/2380/2023/bygg-ut-fritidsgardarna,ar,nyss,\n");
		Map<String, String> before = files(this.out);
		Command refused = extract();
		assertThat(refused.exitCode()).isEqualTo(1);
		assertThat(refused.err()).startsWith(this.out.resolve("rattelser.csv") + ":2: varde: «nyss»: ar: ett heltal")
			.contains("Inget har ändrats.");
		assertThat(files(this.out)).isEqualTo(before);
	}

	@Test
	void idsStayWhereATitleIsWrittenInAnotherWay() throws IOException {
		extract();
		Files.writeString(this.first, FIRST.replace("Bygg ut fritidsgårdarna", "Bygg ut fritids-gårdarna."));
		extract();
		assertThat(table("uppdrag.csv"))
			.contains("uppdrag/2380/2023/bygg-ut-fritidsgardarna,Bygg ut fritids-gårdarna.,");
		assertThat(table("uppfoljning.csv")).contains("uppfoljning/2380/2023/bygg-ut-fritidsgardarna/2023-t1,");
	}

	@Test
	void anEarlierIdLeadsToTheOneThatHolds() throws IOException {
		extract();
		Files.writeString(this.out.resolve("tidigare-id.csv"),
				"id,tidigare\nuppdrag/2380/2023/fritidsgardar,uppdrag/2380/2023/bygg-ut-fritidsgardarna\n");
		extract();
		assertThat(table("uppdrag.csv")).contains("uppdrag/2380/2023/fritidsgardar,Bygg ut");
		assertThat(table("uppfoljning.csv")).contains(",uppdrag/2380/2023/fritidsgardar,");
		Map<String, String> once = files(this.out);
		extract();
		assertThat(files(this.out)).isEqualTo(once);
	}

	@Test
	void theNameOfAPackageAndWhatElseLiesThereAreKept() throws IOException {
		extract();
		Files.writeString(this.out.resolve("datapackage.json"),
				table("datapackage.json").replace("\"paket-2023\"", "\"mitt-namn\""));
		Files.writeString(this.out.resolve("anteckningar.md"), "Ring kommunen.");
		Files.createDirectory(this.out.resolve("underlag"));
		extract();
		assertThat(table("datapackage.json")).contains("\"mitt-namn\"");
		assertThat(table("anteckningar.md")).isEqualTo("Ring kommunen.");
		assertThat(this.out.resolve("underlag")).isDirectory();
	}

	@Test
	void anInterruptedRunIsPutRightByTheNext() throws IOException {
		extract();
		Files.writeString(this.out.resolve("anteckningar.md"), "Ring kommunen.");
		Map<String, String> before = files(this.out);
		// Stopped before the new one was whole.
		Path half = Files.createDirectories(this.folder.resolve(".Paket 2023.extract/ny/Paket 2023"));
		Files.writeString(half.resolve("uppdrag.csv"), "id,ti");
		extract();
		assertThat(files(this.out)).isEqualTo(before);
		// Stopped between moving the old one away and moving the new one in.
		Path old = Files.createDirectory(this.folder.resolve(".Paket 2023.extract")).resolve("gammal");
		Files.move(this.out, old);
		assertThat(Command.run("extract", this.folder.resolve("saknas.txt"), "--kommun", "2380", "--out", this.out)
			.exitCode()).isEqualTo(1);
		assertThat(files(this.out)).isEqualTo(before);
		assertThat(this.folder.resolve(".Paket 2023.extract")).doesNotExist();
	}

	@Test
	void aReportIsWrittenThatNeedsNothingElse() throws IOException {
		Files.writeString(this.first, FIRST + "\nVi <script>bytte</script> 3 & 4 skåp.\n\nBilaga 12\n");
		extract();
		assertThat(table("rapport.html")).startsWith("<!DOCTYPE html>\n<html lang=\"sv\">")
			.contains("● fakta", "○ tom rad", "id=\"d1-3\"", "href=\"#d1-3\"", "prefers-color-scheme: dark",
					"@media print", "&lt;script&gt;bytte", "namntabellen")
			.doesNotContain("<script", "http://", "https://", "src=");
	}

}
