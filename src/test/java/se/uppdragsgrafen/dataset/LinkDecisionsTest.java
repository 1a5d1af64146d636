package se.uppdragsgrafen.dataset;

import java.io.IOException;
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
import se.uppdragsgrafen.fact.CheckedPackage;
import se.uppdragsgrafen.fact.DataPackage;
import se.uppdragsgrafen.fact.Kopplingsbeslut;
import se.uppdragsgrafen.fact.Namnd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a person may write in {@code kopplingar.csv}. */
class LinkDecisionsTest {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	@SuppressWarnings("NullAway.Init")
	private Path paket;

	@BeforeEach
	void write() {
		this.paket = new TestPackages(this.folder).write("a",
				new SampleFacts("a").namnd("sn", Namnd.Typ.NAMND).uppdrag("u", "sn"));
	}

	@Test
	void aDecisionIsReadWithItsPlace() throws IOException {
		String hash = read().hash();
		decide("uppdrag/2999/2021/x,uppdrag/2999/2022/u,BEKRAFTAD,\"Läst, och frågat\"");
		assertThat(read().beslut()).containsExactly(new Kopplingsbeslut("uppdrag/2999/2021/x", "uppdrag/2999/2022/u",
				Kopplingsbeslut.Status.BEKRAFTAD, "Läst, och frågat", "a/kopplingar.csv", 2));
		assertThat(read().hash()).isNotEqualTo(hash);
	}

	@Test
	void aDecisionFollowsAnIdThatWasReplaced() throws IOException {
		Files.writeString(this.paket.resolve("tidigare-id.csv"),
				"id,tidigare\nuppdrag/2999/2022/u,uppdrag/2999/2022/gammal\n");
		decide("uppdrag/2999/2021/x,uppdrag/2999/2022/gammal,AVVISAD,annan väg");
		assertThat(read().beslut()).extracting(Kopplingsbeslut::till).containsExactly("uppdrag/2999/2022/u");
	}

	@Test
	void describingThePackageLeavesItAlone() throws IOException {
		decide("uppdrag/2999/2021/x,uppdrag/2999/2022/u,AVVISAD,annan väg");
		DataPackages.describe(this.paket);
		assertThat(Files.readString(this.paket.resolve("datapackage.json"))).doesNotContain("kopplingar.csv");
		assertThat(read().beslut()).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			textBlock = """
					X,U,BEKRAFTAD;                    2: 4 celler
					x,U,BEKRAFTAD,läst;               2: fran: «x»: id:t för ett uppdrag
					namnd/2999/sn,U,BEKRAFTAD,läst;   2: fran: «namnd/2999/sn»: id:t för ett uppdrag
					U,U,BEKRAFTAD,läst;               2: till: «uppdrag/2999/2022/u»: id:t för ett annat uppdrag
					uppdrag/2998/2021/x,U,BEKRAFTAD,läst; 2: till: «uppdrag/2999/2022/u»: id:t för ett annat uppdrag i samma kommun
					X,uppdrag/2999/2022/y,BEKRAFTAD,läst; 2: fran: «uppdrag/2999/2021/x»: minst ett
					X,U,JA,läst;                      2: status: «JA»: BEKRAFTAD eller AVVISAD
					X,U,AVVISAD,;                     2: varfor: «»: varför
					""")
	void whatCannotBeUsedIsNamedWithItsPlace(String row, String complaint) throws IOException {
		decide(row.replace("X", "uppdrag/2999/2021/x").replace("U,", "uppdrag/2999/2022/u,"));
		assertThatThrownBy(this::read).isInstanceOf(InvalidDataPackage.class)
			.message()
			.contains(this.paket.resolve("kopplingar.csv") + ":" + complaint);
	}

	@Test
	void aPairStandsOnce() throws IOException {
		String row = "uppdrag/2999/2021/x,uppdrag/2999/2022/u,AVVISAD,annan väg";
		decide(row + "\n" + row);
		assertThatThrownBy(this::read).hasMessageContaining("kopplingar.csv:3: till");
	}

	@Test
	void aPackageThatChangesWhileItIsLoadedIsRefused() throws IOException {
		CheckedPackage checked = DataPackages.check(List.of(this.paket)).getFirst();
		assertThat(checked.content()).isEqualTo(read());
		decide("uppdrag/2999/2021/x,uppdrag/2999/2022/u,AVVISAD,annan väg");
		assertThatThrownBy(checked::content).isInstanceOf(InvalidDataPackage.class)
			.hasMessageContaining("ladda det igen");
	}

	private void decide(String rows) throws IOException {
		Files.writeString(this.paket.resolve("kopplingar.csv"), "fran,till,status,varfor\n" + rows + "\n");
	}

	private DataPackage read() {
		return DataPackages.read(List.of(this.paket)).getFirst();
	}

}
