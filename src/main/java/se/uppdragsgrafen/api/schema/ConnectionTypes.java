package se.uppdragsgrafen.api.schema;

import graphql.language.Description;
import graphql.language.FieldDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.SourceLocation;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;
import org.springframework.graphql.execution.TypeDefinitionConfigurer;

/**
 * Adds the Relay types that every root list has and that differ only in name: for each
 * {@code XConnection} that a root field gives, that type and {@code XEdge}.
 */
public final class ConnectionTypes implements TypeDefinitionConfigurer {

	private static final String CONNECTION = "Connection";

	@Override
	public void configure(TypeDefinitionRegistry registry) {
		registry.getTypes(ObjectTypeDefinition.class)
			.stream()
			.filter(type -> type.getName().equals("Query"))
			.flatMap(query -> query.getFieldDefinitions().stream())
			.map(field -> TypeInfo.typeInfo(field.getType()).getName())
			.filter(name -> name.endsWith(CONNECTION))
			.distinct()
			.toList()
			.forEach(name -> add(registry, name.substring(0, name.length() - CONNECTION.length())));
		replace(registry, pageInfo());
	}

	/**
	 * Spring adds such types of its own before, without descriptions, nodes and total
	 * count.
	 */
	private static void replace(TypeDefinitionRegistry registry, ObjectTypeDefinition type) {
		registry.getTypes(ObjectTypeDefinition.class)
			.stream()
			.filter(known -> known.getName().equals(type.getName()))
			.toList()
			.forEach(registry::remove);
		registry.add(type);
	}

	private static void add(TypeDefinitionRegistry registry, String type) {
		replace(registry, ObjectTypeDefinition.newObjectTypeDefinition()
			.name(type + CONNECTION)
			.description(text("En sida av en lista med %s. / A page of a list of %s.".formatted(type, type)))
			.fieldDefinition(
					field("edges", list(type + "Edge"), "Raderna med sina markörer. / The rows with their cursors."))
			.fieldDefinition(field("nodes", list(type), "Raderna utan markörer. / The rows without cursors."))
			.fieldDefinition(field("pageInfo", required("PageInfo"),
					"Var sidan börjar och slutar. / Where the page begins and ends."))
			.fieldDefinition(field("totalCount", required("Int"),
					"Hur många hela listan har, oavsett sida. / How many the whole list has, whatever the page."))
			.build());
		replace(registry,
				ObjectTypeDefinition.newObjectTypeDefinition()
					.name(type + "Edge")
					.description(text("En rad i en lista med %s. / A row of a list of %s.".formatted(type, type)))
					.fieldDefinition(field("cursor", required("String"),
							"Radens plats, att fortsätta ifrån. / The row's place, to go on from."))
					.fieldDefinition(field("node", required(type), "Det som raden visar. / What the row shows."))
					.build());
	}

	private static ObjectTypeDefinition pageInfo() {
		return ObjectTypeDefinition.newObjectTypeDefinition()
			.name("PageInfo")
			.description(text("Var en sida börjar och slutar. / Where a page begins and ends."))
			.fieldDefinition(field("hasNextPage", required("Boolean"),
					"Om listan fortsätter efter sidan. / Whether the list goes on after the page."))
			.fieldDefinition(field("hasPreviousPage", required("Boolean"),
					"Om listan har rader före sidan. / Whether the list has rows before the page."))
			.fieldDefinition(field("startCursor", new TypeName("String"),
					"Första radens plats; null på en tom sida. / The first row's place; null on an empty page."))
			.fieldDefinition(field("endCursor", new TypeName("String"),
					"Sista radens plats; null på en tom sida. / The last row's place; null on an empty page."))
			.build();
	}

	private static FieldDefinition field(String name, Type<?> type, String description) {
		return FieldDefinition.newFieldDefinition().name(name).type(type).description(text(description)).build();
	}

	private static Description text(String text) {
		return new Description(text, SourceLocation.EMPTY, false);
	}

	private static Type<?> required(String type) {
		return new NonNullType(new TypeName(type));
	}

	private static Type<?> list(String type) {
		return new NonNullType(new ListType(new NonNullType(new TypeName(type))));
	}

}
