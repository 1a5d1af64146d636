package se.uppdragsgrafen.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.uppdragsgrafen.SampleFacts;
import se.uppdragsgrafen.TestPackages;
import se.uppdragsgrafen.fact.Namnd;
import se.uppdragsgrafen.fact.Uppfoljning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class InvalidDataPackageTest {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path folder;

	@SuppressWarnings("NullAway.Init")
	private Path path;

	@BeforeEach
	void write() {
		this.path = new TestPackages(this.folder).write("prov",
				new SampleFacts("a").namnd("bun", Namnd.Typ.NAMND, "BUN")
					.namnd("sn", Namnd.Typ.NAMND, "SN")
					.uppdrag("u", "sn")
					.uppfoljning("u", "2022-T3", Uppfoljning.Status.GENOMFORT));
	}

	@ParameterizedTest(name = "{0}: {1} -> {2}")
	@CsvSource(delimiter = '~', quoteCharacter = '`',
			textBlock = """
					namnd.csv   ~ ,typ,       ~ ,sort,        ~ 1: typ: kolumnen saknas
					namnd.csv   ~ ,typ,       ~ ,sort,        ~ 1: sort: kolumnen finns inte i tabellen
					namnd.csv   ~ ,kortnamn,  ~ ,namn,        ~ 1: namn: kolumnen ska finnas en gång
					namnd.csv   ~ ,           ~ ;             ~ 1: kolumner med kommatecken mellan sig
					namnd.csv   ~ Nämnd sn,,  ~ Nämnd, sn,,   ~ 3: 8 celler som i rubrikraden, raden har 9
					namnd.csv   ~ Nämnd sn    ~ "Nämnd" sn    ~ 3: citattecken runt hela cellen
					namnd.csv   ~ Nämnd sn    ~ `"Nämnd sn`   ~ 3: citattecken runt hela cellen
					namnd.csv   ~ Nämnd sn    ~ ``            ~ 3: namn: «»: ett värde, kolumnen får inte vara tom
					namnd.csv   ~ Nämnd sn    ~ ` Nämnd sn`   ~ 3: namn: « Nämnd sn»: en text utan blanktecken först och sist, också sådana som inte syns
					namnd.csv   ~ Nämnd sn    ~ `Nämnd sn\u00a0`   ~ 3: namn: «Nämnd sn\u00a0»: en text utan blanktecken först och sist, också sådana som inte syns
					namnd.csv   ~ Nämnd sn    ~ `Nämnd sn\u200b`   ~ 3: namn: «Nämnd sn\u200b»: en text utan blanktecken först och sist, också sådana som inte syns
					namnd.csv   ~ ,SN,        ~ ,SN||Soc,     ~ 3: alias: «SN||Soc»: värden med | mellan sig
					namnd.csv   ~ SN,NAMND    ~ SN,NÄMND      ~ 3: typ: «NÄMND»: något av KOMMUNFULLMAKTIGE, KOMMUNSTYRELSE, NAMND
					namnd.csv   ~ /sn,        ~ /bun,         ~ 3: id: «namnd/2999/bun»: ett id som ingen annan rad har, rad 2 har samma
					namnd.csv   ~ /sn,        ~ /Sn,          ~ 3: id: «namnd/2999/Sn»: namnd/ och sedan små bokstäver
					namnd.csv   ~ namnd/2999/s ~ namn/2999/s  ~ 3: id: «namn/2999/sn»: namnd/ och sedan små bokstäver
					namnd.csv   ~ kommun/2999 ~ kommun/2998   ~ 2: kommun: «kommun/2998»: ett id som finns i kommun.csv
					namnd.csv   ~ belagg/2999/a/1-2 ~ ``      ~ 2: kallor: «»: minst ett id ur belagg.csv
					uppdrag.csv ~ /sn,        ~ /von,         ~ 2: ansvariga: «namnd/2999/von»: ett id som finns i namnd.csv
					uppdrag.csv ~ namnd/2999/sn ~ kommun/2999 ~ 2: ansvariga: «kommun/2999»: ett id som finns i namnd.csv
					uppdrag.csv ~ /sn,        ~ /sn|namnd/2999/sn, ~ 2: ansvariga: «namnd/2999/sn|namnd/2999/sn»: varje id en gång
					uppdrag.csv ~ ,2022,      ~ ,tjugo,       ~ 2: ar: «tjugo»: ett heltal
					uppdrag.csv ~ ,2022,      ~ ,99999999999, ~ 2: ar: «99999999999»: ett mindre tal
					uppdrag.csv ~ ,false,     ~ ,nej,         ~ 2: arUnderforstatt: «nej»: true eller false
					uppdrag.csv ~ ,false,,    ~ ,false,2022-02-30, ~ 2: frist: «2022-02-30»: en dag som finns i almanackan
					uppdrag.csv ~ ,false,,    ~ ,false,våren 2022, ~ 2: frist: «våren 2022»: en tidpunkt
					uppfoljning.csv ~ 2022-T3 ~ 2022-T4       ~ 2: period: «2022-T4»: en period
					belagg.csv  ~ ,1,2,       ~ ,2,1,         ~ 2: tillRad: «1»: en rad från och med franRad
					belagg.csv  ~ ,1,2,       ~ ,0,2,         ~ 2: franRad: «0»: ett heltal från 1
					dokument.csv ~ Dokument a, ~ Dokument a,javascript:x ~ 2: url: «javascript:x»: en webbadress
					kommun.csv  ~ 2999,Prov   ~ 299,Prov      ~ 2: kod: «299»: en kommunkod
					""")
	void namesFileRowColumnValueAndWhatToDo(String file, String from, String to, String expected) throws IOException {
		edit(file, from, to);
		assertThat(problems()).anyMatch((each) -> each.startsWith(this.path.resolve(file) + ":" + expected));
	}

	@Test
	void theRowIsTheLineThatAnEditorShows() throws IOException {
		edit("uppdrag.csv", "Uppdrag u", "\"Uppdrag\nu\"");
		Path file = this.path.resolve("uppdrag.csv");
		Files.writeString(file, Files.readString(file) + "uppdrag/2999/2022/v,Uppdrag v,,tjugo\n");
		assertThat(problems()).singleElement().asString().startsWith(file + ":4: 16 celler");
	}

	@Test
	void allProblemsAreSaidAtOnce() throws IOException {
		edit("uppdrag.csv", ",2022,", ",tjugo,");
		edit("namnd.csv", "SN,NAMND", "SN,X");
		edit("kommun.csv", "2999,Prov", "299,Prov");
		assertThat(problems()).hasSize(3);
	}

	@Test
	void aBadCellHidesNoRowFromThoseThatReferToIt() throws IOException {
		edit("namnd.csv", "SN,NAMND", "SN,X");
		assertThat(problems()).hasSize(1);
	}

	@Test
	void aTableThatCannotBeReadIsSaidOnce() throws IOException {
		edit("namnd.csv", ",typ,", ",sort,");
		assertThat(problems()).hasSize(2).allMatch((each) -> each.contains("namnd.csv:1:"));
	}

	@Test
	void theLineOfAnotherEncodingIsNamed() throws IOException {
		Path file = this.path.resolve("namnd.csv");
		Files.write(file, Files.readString(file).getBytes(StandardCharsets.ISO_8859_1));
		assertThat(problems()).first().asString().startsWith(file + ":2: en fil i teckenkodningen UTF-8");
	}

	@Test
	void aFileThatIsMissingIsNamed() throws IOException {
		Files.delete(this.path.resolve("namnd.csv"));
		assertThat(problems()).containsExactly(this.path.resolve("namnd.csv") + ": filen saknas");
	}

	@Test
	void aFileThatTheDescriptorLeavesOutIsNamed() throws IOException {
		Files.copy(this.path.resolve("kommun.csv"), this.path.resolve("avtal.csv"));
		Files.createFile(this.path.resolve("annat.csv"));
		assertThat(problems()).hasSize(2)
			.anyMatch((each) -> each.contains("avtal.csv: en fil som står under resources"))
			.anyMatch((each) -> each.contains("annat.csv: en fil med en tabells namn"));
	}

	@Test
	void aFolderWithoutDescriptorIsNamed() throws IOException {
		Files.delete(this.path.resolve("datapackage.json"));
		assertThat(problems()).containsExactly(this.path.resolve("datapackage.json") + ": filen saknas");
	}

	@Test
	void aDescriptorThatIsNoJsonIsNamedWithItsLine() throws IOException {
		edit("datapackage.json", "\"title\"", "title");
		assertThat(problems()).containsExactly(this.path.resolve("datapackage.json") + ":4: giltig JSON");
	}

	@ParameterizedTest
	@CsvSource({ "../kommun.csv", "/etc/passwd", "https://example.org/kommun.csv", "annat.csv", "namnd.csv" })
	void nothingLeadsOutOfTheFolder(String target) throws IOException {
		edit("datapackage.json", "\"path\" : \"kommun.csv\"", "\"path\" : \"" + target + "\"");
		assertThat(problems()).anyMatch((each) -> each.contains("path: «" + target + "»: namnet på en tabells fil"));
	}

	@Test
	void aLinkIsRefused() throws IOException {
		Path file = this.path.resolve("kommun.csv");
		Files.createSymbolicLink(file, Files.move(file, this.folder.resolve("annat.csv")));
		assertThat(problems()).first().asString().isEqualTo(file + ": en vanlig fil, inte en länk eller en mapp");
	}

	@Test
	void twoPackagesOfOneNameAreRefused() {
		List<Problem> problems = catchThrowableOfType(InvalidDataPackage.class,
				() -> DataPackages.read(List.of(this.path, this.path)))
			.problems();
		assertThat(problems).singleElement().asString().contains("name: «prov»: ett namn som inget annat paket har");
	}

	private void edit(String file, String from, String to) throws IOException {
		Path target = this.path.resolve(file);
		String text = Files.readString(target);
		assertThat(text).contains(from);
		Files.writeString(target, text.replace(from, to));
	}

	private List<String> problems() {
		return catchThrowableOfType(InvalidDataPackage.class, () -> DataPackages.read(List.of(this.path))).problems()
			.stream()
			.map(Problem::toString)
			.toList();
	}

}
