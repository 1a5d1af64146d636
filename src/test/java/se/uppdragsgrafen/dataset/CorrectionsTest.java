package se.uppdragsgrafen.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.uppdragsgrafen.SampleFacts;
import se.uppdragsgrafen.fact.Fact;
import se.uppdragsgrafen.fact.Namnd;
import se.uppdragsgrafen.fact.Ref;
import se.uppdragsgrafen.fact.Uppdrag;

/** What a person corrects. */
class CorrectionsTest {

	private static final List<Fact> FACTS = List
		.copyOf(new SampleFacts("a").namnd("sn", Namnd.Typ.NAMND).uppdrag("u", "sn").all());

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path folder;

	private List<Fact> corrected(String rows) throws IOException {
		Files.writeString(this.folder.resolve("rattelser.csv"), "id,kolumn,varde,varfor\n" + rows);
		return Corrections.read(this.folder).apply(FACTS);
	}

	private static Uppdrag uppdrag(List<Fact> facts) {
		return facts.stream().filter(Uppdrag.class::isInstance).map(Uppdrag.class::cast).findFirst().orElseThrow();
	}

	private static String id(Class<? extends Fact> type) {
		return FACTS.stream().filter(type::isInstance).map(Fact::id).findFirst().orElseThrow();
	}

	@Test
	void withoutAFileNothingChanges() {
		assertThat(Corrections.read(this.folder).apply(FACTS)).isEqualTo(FACTS);
	}

	@Test
	void aCellIsCorrectedOrEmptied() throws IOException {
		String id = id(Uppdrag.class);
		assertThat(uppdrag(corrected(id + ",titel,\"Nytt, bättre\",fel i texten\n")).titel()).isEqualTo("Nytt, bättre");
		assertThat(uppdrag(corrected(id + ",ar,,\n")).ar()).isNull();
		assertThat(uppdrag(corrected(id + ",ansvariga,,\n")).ansvariga()).isEmpty();
	}

	@Test
	void severalRowsMakeANewFact() throws IOException {
		String id = "uppdrag/2380/2023/nytt";
		String kallor = uppdrag(FACTS).kallor().getFirst().id();
		List<Fact> facts = corrected("""
				%1$s,titel,Nytt,saknades
				%1$s,ansvariga,%2$s,
				%1$s,kallor,%3$s,
				""".formatted(id, id(Namnd.class), kallor));
		assertThat(facts).hasSize(FACTS.size() + 1)
			.filteredOn((each) -> each.id().equals(id))
			.singleElement()
			.satisfies((each) -> assertThat(((Uppdrag) each).ansvariga()).containsExactly(new Ref<>(id(Namnd.class))));
	}

	@Test
	void aRemovedFactIsNowhereReferredTo() throws IOException {
		List<Fact> facts = corrected(id(Namnd.class) + ",-,,\n");
		assertThat(facts).noneMatch(Namnd.class::isInstance);
		assertThat(uppdrag(facts).ansvariga()).isEmpty();
	}

	@Test
	void whatIsGoneAnywayCanBeRemoved() throws IOException {
		assertThat(corrected("uppdrag/2380/1999/borta,-,,\n")).hasSameSizeAs(FACTS);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			textBlock = """
					ID,ar,nyss,x;          2: varde: «nyss»: ar: ett heltal
					ID,arr,2020,x;         2: kolumn: «arr»: någon av titel
					ID,titel,,x;           2: varde: «»: titel: ett värde
					ID,ansvariga,namnd/2380/finns-inte,x; 2: varde: «namnd/2380/finns-inte»: ett id som finns
					ID,-,bort,x;           2: varde: «bort»: ingenting
					ID,titel;              2: 4 celler som i rubrikraden
					uppdraget,titel,X,x;   2: id: «uppdraget»: ett id som börjar
					uppdrag/2380/2022/ny,ar,2022,x; 2: id: «uppdrag/2380/2022/ny»: ett id som finns, eller en ny rad som också har titel
					""")
	void whatCannotBeUsedIsNamedWithItsPlace(String row, String complaint) {
		assertThatThrownBy(() -> corrected(row.replace("ID", id(Uppdrag.class)) + "\n"))
			.isInstanceOf(InvalidDataPackage.class)
			.message()
			.contains(this.folder.resolve("rattelser.csv") + ":" + complaint);
	}

	@Test
	void anotherHeadIsNamed() throws IOException {
		Files.writeString(this.folder.resolve("rattelser.csv"), "id;kolumn;varde;varfor\n");
		assertThatThrownBy(() -> Corrections.read(this.folder))
			.hasMessageContaining("rubrikraden id,kolumn,varde,varfor");
	}

	@Test
	void earlierIdsLeadToThoseThatHold() throws IOException {
		Files.writeString(this.folder.resolve("tidigare-id.csv"),
				"id,tidigare\nuppdrag/2380/2022/b,uppdrag/2380/2022/a\n");
		assertThat(EarlierIds.read(this.folder)).containsEntry("uppdrag/2380/2022/a", "uppdrag/2380/2022/b");
		Files.writeString(this.folder.resolve("tidigare-id.csv"), "id,tidigare\nmal/2380/b,uppdrag/2380/2022/a\n");
		assertThatThrownBy(() -> EarlierIds.read(this.folder))
			.hasMessageContaining(":2: tidigare: «uppdrag/2380/2022/a»");
		Files.writeString(this.folder.resolve("tidigare-id.csv"),
				"id,tidigare\nmal/2380/b,mal/2380/a\nmal/2380/a,mal/2380/b\n");
		assertThatThrownBy(() -> EarlierIds.read(this.folder)).hasMessageContaining("runt");
	}

	@Test
	void aCorrectionHoldsForAFactWhoseIdWasReplaced() throws IOException {
		String id = id(Uppdrag.class);
		String namnd = id(Namnd.class);
		Files.writeString(this.folder.resolve("tidigare-id.csv"),
				"id,tidigare\n%s,uppdrag/2999/2021/gammal\n%s,namnd/2999/gammal\n".formatted(id, namnd));
		assertThat(uppdrag(corrected("uppdrag/2999/2021/gammal,titel,Nytt,fel i texten\n")).titel()).isEqualTo("Nytt");
		assertThat(uppdrag(corrected("uppdrag/2999/2021/gammal,medverkande,namnd/2999/gammal,utläst\n")).medverkande())
			.containsExactly(new Ref<>(namnd));
	}

	@Test
	void anEarlierIdThatWasSplitIsNoFactsOwn() throws IOException {
		Files.writeString(this.folder.resolve("tidigare-id.csv"),
				"id,tidigare\nmal/2380/b,mal/2380/a\nmal/2380/c,mal/2380/a\nmal/2380/c,mal/2380/d\n");
		assertThat(EarlierIds.read(this.folder)).containsOnly(Map.entry("mal/2380/d", "mal/2380/c"));
		Files.writeString(this.folder.resolve("tidigare-id.csv"),
				"id,tidigare\nmal/2380/b,mal/2380/a\nmal/2380/b,mal/2380/a\n");
		assertThatThrownBy(() -> EarlierIds.read(this.folder))
			.hasMessageContaining(":3: tidigare: «mal/2380/a»: ett par av id som står på en rad");
	}

}
