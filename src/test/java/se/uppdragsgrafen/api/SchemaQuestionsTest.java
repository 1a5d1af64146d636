package se.uppdragsgrafen.api;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeUtil;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import org.junit.jupiter.api.Test;

import org.springframework.graphql.execution.ConnectionTypeDefinitionConfigurer;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaQuestionsTest {

	/** The types that can be asked for by name. */
	private static final Set<String> NAMED = Set.of("Namnd", "Verksamhet", "Samverkanspart", "Styrdokument", "Avtal",
			"Indikator");

	private static final Sdl SDL = Sdl.read();

	@Test
	void theSchemaIsValid() {
		TypeDefinitionRegistry registry = new SchemaParser().buildRegistry(SDL.document());
		new ConnectionTypeDefinitionConfigurer().configure(registry);
		assertThat(UnExecutableSchemaGenerator.makeUnExecutableSchema(registry).getQueryType().getName())
			.isEqualTo("Query");
	}

	@Test
	void everyTypeCanBeAskedForById() {
		assertThat(SDL.nodeTypes()).allSatisfy((type) -> {
			String name = type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1) + "ById";
			FieldDefinition field = SDL.field("Query", name);
			assertThat(Sdl.print(field.getInputValueDefinitions())).containsExactly("id: ID!");
			assertThat(Sdl.print(field.getType())).isEqualTo(type);
		});
	}

	@Test
	void everyRootListHasItsConditionsItsOrderAndItsPages() {
		assertThat(SDL.nodeTypes()).containsAll(SDL.listedTypes());
		assertThat(SDL.rootLists()).allSatisfy((field) -> {
			String type = Sdl.print(field.getType()).replace("Connection!", "");
			assertThat(Sdl.print(field.getInputValueDefinitions())).containsExactly("where: %sWhere".formatted(type),
					"orderBy: %sOrderBy".formatted(type), "first: Int", "after: String", "last: Int", "before: String");
		});
		assertThat(SDL.inputs()).containsExactlyInAnyOrderElementsOf(
				SDL.listedTypes().stream().flatMap((type) -> Stream.of(type + "Where", type + "OrderBy")).toList());
	}

	@Test
	void theDataSetCountsEveryRootList() {
		assertThat(SDL.fields("DatasetAntal")).extracting(FieldDefinition::getName)
			.containsExactlyElementsOf(SDL.rootLists().stream().map(FieldDefinition::getName).toList());
	}

	@Test
	void everyConditionComparesSomethingThatExistsWithAValueOfItsType() {
		assertThat(SDL.listedTypes()).allSatisfy((type) -> assertThat(SDL.inputFields(type + "Where"))
			.allSatisfy((condition) -> assertThat(Sdl.print(condition.getType())).isIn(accepted(type, condition))));
	}

	@Test
	void everyListCanBeNarrowedToAKommun() {
		assertThat(SDL.listedTypes())
			.allSatisfy((type) -> assertThat(SDL.inputFields(type + "Where")).extracting(InputValueDefinition::getName)
				.contains("id", "kommun"));
	}

	@Test
	void everyOrderIsByIdOrByAPropertyWithOneValue() {
		assertThat(SDL.listedTypes()).allSatisfy((type) -> {
			assertThat(Sdl.print(SDL.inputFields(type + "OrderBy")))
				.containsExactly("field: %sOrderField!".formatted(type), "direction: OrderDirection! = ASC");
			assertThat(SDL.values(type + "OrderField")).contains("ID")
				.isSubsetOf(SDL.properties(type)
					.stream()
					.filter((property) -> !TypeUtil.isList(TypeUtil.unwrapOne(property.getType())))
					.map((property) -> Words.screaming(property.getName()))
					.toList());
		});
	}

	/** The types that the value of a condition may have. */
	private static List<String> accepted(String type, InputValueDefinition condition) {
		SdlFilter filter = SdlFilter.of(condition);
		String target = filter.target(SDL, type);
		return switch (filter.op()) {
			case "NAME" -> NAMED.contains(target) ? List.of("[String!]") : List.of();
			case "EXISTS" -> filter.path().isEmpty() ? List.of() : List.of("Boolean");
			case "TEXT" -> filter.path().isEmpty() ? List.of("String") : List.of();
			case "AT_LEAST", "AT_MOST" -> List.of(compared(target, filter));
			case "IN" -> List.of(compared(target, filter), "[%s!]".formatted(compared(target, filter)));
			default -> throw new AssertionError(filter);
		};
	}

	private static String compared(String target, SdlFilter filter) {
		return Sdl.named(SDL.property(target, filter.property()).getType());
	}

}
