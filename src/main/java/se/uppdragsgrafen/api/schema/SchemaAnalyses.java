package se.uppdragsgrafen.api.schema;

import java.util.List;
import java.util.Map;

import graphql.language.AbstractDescribedNode;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;
import org.jspecify.annotations.Nullable;
import se.uppdragsgrafen.api.Written;

import se.uppdragsgrafen.query.analys.Analyses;
import se.uppdragsgrafen.query.analys.Analysis;
import se.uppdragsgrafen.query.analys.Argument;
import se.uppdragsgrafen.query.analys.Column;
import se.uppdragsgrafen.query.analys.Kind;

/**
 * Reads from the schema which analyses there are: the fields of {@code Analys}, their
 * arguments, and the columns of their rows.
 */
public final class SchemaAnalyses {

	private final TypeDefinitionRegistry registry;

	private SchemaAnalyses(TypeDefinitionRegistry registry) {
		this.registry = registry;
	}

	/** What that schema says. */
	public static Analyses read(TypeDefinitionRegistry registry) {
		SchemaAnalyses schema = new SchemaAnalyses(registry);
		List<FieldDefinition> fields = schema.fields("Analys");
		FieldDefinition coverage = schema.field(named(fields.getFirst().getType()), "tackning");
		return new Analyses(fields.stream().map(schema::analysis).toList(),
				schema.analysis(coverage, named(coverage.getType())));
	}

	private Analysis analysis(FieldDefinition field) {
		return analysis(field, named(field(named(field.getType()), "rader").getType()));
	}

	private Analysis analysis(FieldDefinition field, String row) {
		return new Analysis(field.getName(), Directives.restsOn(field),
				field.getInputValueDefinitions().stream().map(this::argument).toList(),
				fields(row).stream().map(this::column).toList(), named(field.getType()), row, description(field));
	}

	private Argument argument(InputValueDefinition argument) {
		String type = named(argument.getType());
		return new Argument(argument.getName(), kind(type), Directives.list(argument.getType()),
				required(argument.getType()), choices(type), otherwise(argument), description(argument));
	}

	private static @Nullable Object otherwise(InputValueDefinition argument) {
		return Written.of(argument.getDefaultValue()).with(Map.of());
	}

	private Column column(FieldDefinition field) {
		String type = named(field.getType());
		return new Column(field.getName(), kind(type), type, Directives.list(field.getType()),
				required(field.getType()), description(field));
	}

	private Kind kind(String type) {
		return switch (type) {
			case "String", "ID", "DateTime" -> Kind.TEXT;
			case "Int" -> Kind.INT;
			case "Kronor" -> Kind.KRONOR;
			case "Float" -> Kind.NUMBER;
			case "Boolean" -> Kind.TRUTH;
			case "Tidpunkt" -> Kind.TIDPUNKT;
			default -> choices(type).isEmpty() ? Kind.NODE : Kind.CHOICE;
		};
	}

	private List<String> choices(String type) {
		return (this.registry.getTypeOrNull(type) instanceof EnumTypeDefinition choice)
				? choice.getEnumValueDefinitions().stream().map(EnumValueDefinition::getName).toList() : List.of();
	}

	private List<FieldDefinition> fields(String type) {
		return this.registry.getTypes(ObjectTypeDefinition.class)
			.stream()
			.filter(one -> one.getName().equals(type))
			.flatMap(one -> one.getFieldDefinitions().stream())
			.toList();
	}

	private FieldDefinition field(String type, String name) {
		return fields(type).stream().filter(field -> field.getName().equals(name)).findFirst().orElseThrow();
	}

	private static String named(Type<?> type) {
		return TypeInfo.typeInfo(type).getName();
	}

	private static boolean required(Type<?> type) {
		return type instanceof NonNullType;
	}

	private static String description(AbstractDescribedNode<?> node) {
		return (node.getDescription() != null) ? node.getDescription().getContent() : "";
	}

}
