package se.uppdragsgrafen.page;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import se.uppdragsgrafen.fact.Column;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/** What pages call things, and how they write values. */
class WordsTest {

	@Test
	void everyColumnAndEveryKindHasAName() {
		Words words = new Words(Language.SWEDISH);
		for (FactType type : Vocabulary.types()) {
			assertThat(words.type(type.label())).isNotBlank();
			List<String> columns = type.columns().stream().map(Column::name).toList();
			assertThat(columns).filteredOn((name) -> !name.equals("id") && !name.equals("kallor"))
				.allSatisfy((name) -> assertThat(words.field(name)).as(name).isNotEqualTo(name));
		}
	}

	@Test
	void aValueIsCalledAsItsFieldCallsIt() {
		assertThat(new Words(Language.SWEDISH).value("vikt", "LAG")).isEqualTo("Låg");
		assertThat(new Words(Language.SWEDISH).value("typ", "LAG")).isEqualTo("Lag");
	}

	@Test
	void whatIsSaidInBothLanguagesIsShownInOne() {
		assertThat(new Words(Language.SWEDISH).said("Finns inte. / Not there.")).isEqualTo("Finns inte.");
		assertThat(new Words(Locale.ENGLISH).said("Finns inte. / Not there.")).isEqualTo("Not there.");
		assertThat(new Words(Language.SWEDISH).said(null)).isEqualTo("–");
	}

	@Test
	void sumsAreWrittenAsPeopleDo() {
		assertThat(new Words(Language.SWEDISH).value("budgetKr", "-5643000")).isEqualTo("\u22125\u00a0643\u00a0000 kr");
		assertThat(new Words(Language.SWEDISH).value("harledd", "true")).isEqualTo("Ja");
	}

}
