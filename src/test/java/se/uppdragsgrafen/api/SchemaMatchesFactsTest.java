package se.uppdragsgrafen.api;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaMatchesFactsTest {

	/** What is derived at load, so that no record states it. */
	private static final Set<String> DERIVED = Set.of("Uppdrag.status: UppfoljningStatus!",
			"Uppdrag.statusText: String", "Uppdrag.antalNamnder: Int!", "Uppdrag.kommuner: [Kommun!]! HOR_TILL OUT",
			"Motsagelse.tyngd: Int!", "Uppdrag.foregangare: [Uppdrag!]! FOREGAS_AV OUT",
			"Uppdrag.efterfoljare: [Uppdrag!]! FOREGAS_AV IN");

	/** Enums of the schema's own machinery. */
	private static final Set<String> OWN_ENUMS = Set.of("AndringSlag", "RelationDirection", "FilterOp",
			"OrderDirection", "NodeType", "UppdragsstatusGrupp", "AvtalslageDag", "Betalningsutfall");

	private static final Sdl SDL = Sdl.read();

	@Test
	void everyRecordIsATypeAndEveryTypeARecord() {
		List<String> records = FactModel.records().stream().map(Class::getSimpleName).toList();
		assertThat(SDL.nodeTypes()).containsExactlyInAnyOrderElementsOf(records);
		assertThat(SDL.values("NodeType")).containsExactlyInAnyOrderElementsOf(records);
	}

	@Test
	void everyComponentIsAFieldOfTheSameTypeNullabilityAndRelationship() {
		Set<String> fields = SdlField.all(SDL).map(SdlField::signature).collect(Collectors.toSet());
		assertThat(FactModel.fields()).filteredOn((component) -> !fields.contains(component)).isEmpty();
		assertThat(DERIVED).filteredOn((derived) -> !fields.contains(derived)).isEmpty();
	}

	@Test
	void everyOtherFieldIsDerivedOrARelationshipOfTheRecords() {
		Set<String> known = new HashSet<>(FactModel.fields());
		known.addAll(DERIVED);
		SDL.nodeTypes()
			.forEach((type) -> known.addAll(Set.of(type + ".uri: String!", type + ".historik: [Version!]!")));
		Set<String> edges = Set.copyOf(FactModel.edges());
		assertThat(SdlField.all(SDL)).filteredOn((field) -> !known.contains(field.signature()))
			.filteredOn((field) -> field.edges().isEmpty() || !edges.containsAll(field.edges()))
			.isEmpty();
	}

	@Test
	void noTwoFieldsFollowTheSameRelationshipToTheSameType() {
		Map<String, List<String>> fields = SdlField.all(SDL)
			.filter((field) -> field.relation().isPresent() && !field.name().equals("kallor"))
			.collect(Collectors.groupingBy((field) -> field.type() + field.relation() + field.target(),
					Collectors.mapping(SdlField::name, Collectors.toList())));
		assertThat(fields.values()).filteredOn((names) -> names.size() > 1).isEmpty();
	}

	@Test
	void everyEnumOfTheRecordsHasTheSameValues() {
		Map<String, List<String>> enums = SDL.enums()
			.stream()
			.filter((name) -> !OWN_ENUMS.contains(name) && !name.endsWith("OrderField"))
			.collect(Collectors.toMap((name) -> name, SDL::values));
		assertThat(enums).containsExactlyInAnyOrderEntriesOf(FactModel.enums());
	}

	@Test
	void everyListIsOrderedBoundedAndNarrowedByPropertiesOfItsTarget() {
		assertThat(SdlField.all(SDL).filter((field) -> field.relation().isPresent())).allSatisfy((field) -> {
			field.relation().orElseThrow().order().forEach((property) -> SDL.property(field.target(), property));
			boolean bounded = field.signature().contains("[") && !field.name().equals("kallor");
			assertThat(field.arguments().contains("first: Int = 50")).isEqualTo(bounded);
			assertThat(field.arguments()).filteredOn((argument) -> !argument.startsWith("first:"))
				.isSubsetOf(SDL.properties(field.target())
					.stream()
					.map((property) -> property.getName() + ": " + Sdl.named(property.getType()))
					.toList());
		});
	}

}
