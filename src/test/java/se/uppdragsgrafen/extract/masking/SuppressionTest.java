package se.uppdragsgrafen.extract.masking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import se.uppdragsgrafen.document.Line;
import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.extract.reading.About;
import se.uppdragsgrafen.extract.reading.Contradictions;
import se.uppdragsgrafen.extract.reading.Draft;
import se.uppdragsgrafen.extract.reading.Measures;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.fact.Indikator.Enhet;
import se.uppdragsgrafen.fact.Matvarde.Kon;
import se.uppdragsgrafen.fact.Matvarde.Vardestatus;
import se.uppdragsgrafen.fact.Motsagelse;
import se.uppdragsgrafen.fact.Uppfoljning;

import static org.assertj.core.api.Assertions.assertThat;

/** Small counts of persons. */
class SuppressionTest {

	private final Draft draft = new Draft();

	private final Measures measures = new Measures(this.draft);

	private final List<Line> lines = new ArrayList<>();

	private final About about = new About(null, null, null, null, null, null, null, "2023", 2023);

	private Row persons(Kon kon, @Nullable String part, int count, String line) {
		this.lines.add(new Line(this.lines.size() + 1, null, line));
		return this.measures.add("Placerade barn", Enhet.PERSONER, kon, part, BigDecimal.valueOf(count), this.about,
				Span.of(this.lines.size()));
	}

	private Hidden suppress(int threshold) {
		return Suppression.of(this.draft, threshold, this.lines);
	}

	@Test
	void aSmallCountGoesAndTheThresholdStays() {
		Row two = persons(Kon.ALLA, "nord", 2, "I norr 2 barn.");
		Row three = persons(Kon.ALLA, "syd", 3, "I söder 3 barn.");
		Row none = persons(Kon.ALLA, "väst", 0, "I väster 0 barn.");
		Hidden hidden = suppress(3);
		assertThat(two.get("varde")).isNull();
		assertThat(two.get("vardestatus")).isEqualTo(Vardestatus.UNDERTRYCKT);
		assertThat(three.text("varde")).isEqualTo("3");
		assertThat(none.text("varde")).isEqualTo("0");
		assertThat(hidden.without(1, "I norr 2 barn, 12 vuxna.")).isEqualTo("I norr [undertryckt] barn, 12 vuxna.");
		assertThat(hidden.without(2, "I söder 2 barn.")).isEqualTo("I söder 2 barn.");
	}

	@Test
	void aNumberInWordsGoesToo() {
		persons(Kon.FLICKOR, null, 1, "En flicka och två pojkar, båda 12 år.");
		this.measures.add("Placerade barn", Enhet.PERSONER, Kon.POJKAR, null, BigDecimal.TWO, this.about, Span.of(1));
		assertThat(suppress(3).without(1, this.lines.getFirst().original()))
			.isEqualTo("[undertryckt] flicka och [undertryckt] pojkar, [undertryckt] 12 år.");
	}

	@Test
	void whatCouldBeHadBySubtractionGoesToo() {
		Row all = persons(Kon.ALLA, null, 61, "Totalt 61 barn.");
		Row girls = persons(Kon.FLICKOR, null, 2, "2 flickor");
		Row boys = persons(Kon.POJKAR, null, 59, "59 pojkar");
		Hidden hidden = suppress(3);
		assertThat(all.text("varde")).isEqualTo("61");
		assertThat(girls.get("varde")).isNull();
		assertThat(boys.get("varde")).isNull();
		assertThat(hidden.without(3, "59 pojkar")).isEqualTo("[undertryckt] pojkar");
	}

	@Test
	void theSmallestOtherPartGoesAndTwoHiddenOnesAreEnough() {
		persons(Kon.ALLA, null, 100, "100");
		Row north = persons(Kon.ALLA, "nord", 1, "1");
		Row south = persons(Kon.ALLA, "syd", 9, "9");
		Row west = persons(Kon.ALLA, "väst", 90, "90");
		Row east = persons(Kon.ALLA, "öst", 0, "0");
		suppress(3);
		assertThat(north.has("varde")).isFalse();
		assertThat(south.has("varde")).isFalse();
		assertThat(west.has("varde")).isTrue();
		assertThat(east.has("varde")).isTrue();
	}

	@Test
	void aShareOfFewGoesAndASafeOneStays() {
		Row few = this.measures.add("Nöjda", Enhet.PROCENT, Kon.MAN, null, new BigDecimal("50"), this.about, Span.of(1))
			.set("antal", 2);
		Row many = this.measures
			.add("Nöjda", Enhet.PROCENT, Kon.KVINNOR, null, new BigDecimal("2"), this.about, Span.of(1))
			.set("antal", 60);
		this.lines.add(new Line(1, null, "Nöjda: 50,0 % av 2 män."));
		Hidden hidden = suppress(3);
		assertThat(few.has("varde")).isFalse();
		assertThat(few.has("antal")).isFalse();
		assertThat(many.text("varde")).isEqualTo("2");
		assertThat(hidden.without(1, "Nöjda: 50,0 % av 2 män."))
			.isEqualTo("Nöjda: [undertryckt] % av [undertryckt] män.");
	}

	@Test
	void aLargeNumberIsFoundHoweverItIsGrouped() {
		persons(Kon.ALLA, null, 1236, "1 236");
		persons(Kon.KVINNOR, null, 2, "2");
		persons(Kon.MAN, null, 1234, "Män: 1 234, alltså 1234.");
		assertThat(suppress(3).without(3, "Män: 1 234, alltså 1234."))
			.isEqualTo("Män: [undertryckt], alltså [undertryckt].");
	}

	@Test
	void noOtherFactTellsIt() {
		Row value = persons(Kon.ALLA, null, 2, "Två barn placerades.");
		Row comment = this.draft.row(Uppfoljning.class, "x/2023")
			.set("kommentar", "Två barn placerades.\n\nTvå skolor byggdes.")
			.from(Span.of(1));
		Row contradiction = new Contradictions(this.draft, "x").add("x", Motsagelse.Typ.TEXT_MOT_TABELL,
				"Text mot tabell", "2", "3", "1", List.of(value), List.of(Span.of(1)));
		Row other = new Contradictions(this.draft, "x").add("y", Motsagelse.Typ.DATUM, "Datum", "2", "3", null,
				List.of(comment), List.of(Span.of(1)));
		suppress(3);
		assertThat(this.draft.rows()).contains(other);
		assertThat(comment.text("kommentar")).isEqualTo("[undertryckt] barn placerades.\n\nTvå skolor byggdes.");
		assertThat(this.draft.rows()).doesNotContain(contradiction);
	}

	@Test
	void aThresholdOfOneHidesNothing() {
		Row one = persons(Kon.ALLA, null, 1, "1");
		suppress(1);
		assertThat(one.text("varde")).isEqualTo("1");
	}

}
