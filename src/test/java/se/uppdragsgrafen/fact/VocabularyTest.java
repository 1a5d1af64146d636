package se.uppdragsgrafen.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import se.uppdragsgrafen.SampleFacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class VocabularyTest {

	@Test
	void holdsEveryRecordThatIsAFact() {
		Stream<Class<?>> permitted = Stream.of(Fact.class, Fact.Sourced.class)
			.flatMap((each) -> Stream.of(each.getPermittedSubclasses()))
			.filter(Class::isRecord);
		assertThat(Vocabulary.types()).extracting(FactType::record)
			.containsExactlyInAnyOrderElementsOf(
					permitted.<Class<? extends Fact>>map((each) -> each.asSubclass(Fact.class)).toList());
	}

	@Test
	void aFactIsItselfAgainFromItsValues() {
		for (Fact fact : new SampleFacts("a").namnd("sn", Namnd.Typ.NAMND, "SN").uppdrag("u", "sn").all()) {
			FactType type = Vocabulary.of(fact);
			assertThat(type.create(type.values(fact))).isEqualTo(fact);
		}
	}

	@Test
	void valuesThatDoNotFitMakeNoFact() {
		FactType kommun = Vocabulary.of(Kommun.class);
		assertThatIllegalArgumentException().isThrownBy(() -> kommun.create(List.of("kommun/2999")));
	}

	@Test
	void aColumnSaysWhatItsComponentSays() {
		FactType namnd = Vocabulary.of(Namnd.class);
		assertThat(namnd.columns()).extracting(Column::name)
			.containsExactly("id", "namn", "kortnamn", "alias", "typ", "kommun", "overordnad", "kallor");
		assertThat(namnd.columns()).filteredOn(Column::nullable)
			.extracting(Column::name)
			.containsExactly("kortnamn", "overordnad");
		assertThat(namnd.columns()).filteredOn(Column::list)
			.extracting(Column::name)
			.containsExactly("alias", "kallor");
		assertThat(namnd.columns()).filteredOn((column) -> column.kind() == Column.Kind.REFERENCE)
			.extracting(Column::target)
			.containsExactly(Kommun.class, Namnd.class, Belagg.class);
		assertThat(namnd.columns().get(4).constants()).map(Enum::name).contains("GEMENSAM_NAMND", "BOLAG");
	}

	@Test
	void everyReferenceIsARelationship() {
		assertThat(Vocabulary.types()).flatExtracting(FactType::columns)
			.allMatch((column) -> (column.kind() == Column.Kind.REFERENCE) == (column.relation() != null));
	}

	/** Else two facts could state one relationship, and either take it away. */
	@Test
	void everyRelationshipBelongsToOneFact() {
		Map<String, String> owners = new HashMap<>();
		for (FactType type : Vocabulary.types()) {
			for (Column column : type.columns()) {
				Relation relation = column.relation();
				Class<? extends Fact> target = column.target();
				if (relation == null || target == null) {
					continue;
				}
				String here = type.label();
				String there = target.getSimpleName();
				String ends = relation.incoming() ? there + ">" + here : here + ">" + there;
				assertThat(owners.putIfAbsent(relation.value() + " " + ends, here + "." + column.name())).isNull();
			}
		}
	}

}
