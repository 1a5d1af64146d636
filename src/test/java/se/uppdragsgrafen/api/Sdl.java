package se.uppdragsgrafen.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.schema.idl.TypeUtil;

/** The schema as it is written, before anything is generated from it. */
public record Sdl(Document document) {

	public static Sdl read() {
		try (InputStream file = Objects.requireNonNull(Sdl.class.getResourceAsStream("/graphql/schema.graphqls"))) {
			return new Sdl(Parser.parse(ParserEnvironment.newParserEnvironment()
				.document(new InputStreamReader(file, StandardCharsets.UTF_8))
				.parserOptions(ParserOptions.getDefaultSdlParserOptions())
				.build()));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The names of the types that are nodes of the graph. */
	public List<String> nodeTypes() {
		return this.document.getDefinitionsOfType(ObjectTypeDefinition.class)
			.stream()
			.filter((
					type) -> type.getImplements().stream().anyMatch((implemented) -> named(implemented).equals("Node")))
			.map(ObjectTypeDefinition::getName)
			.toList();
	}

	/** The types whose nodes have a root list: X for each field of type XConnection. */
	List<String> listedTypes() {
		return rootLists().stream().map((field) -> named(field.getType()).replace("Connection", "")).toList();
	}

	public List<FieldDefinition> rootLists() {
		return fields("Query").stream().filter((field) -> named(field.getType()).endsWith("Connection")).toList();
	}

	public List<FieldDefinition> fields(String type) {
		ImplementingTypeDefinition<?> definition = find(ImplementingTypeDefinition.class, type);
		return definition.getFieldDefinitions();
	}

	FieldDefinition field(String type, String name) {
		return fields(type).stream()
			.filter((field) -> field.getName().equals(name))
			.findFirst()
			.orElseThrow(() -> new AssertionError("%s has no field %s".formatted(type, name)));
	}

	/** The fields of a type that are properties of its node, and not relations. */
	List<FieldDefinition> properties(String type) {
		return fields(type).stream().filter((field) -> SdlRelation.of(field).isEmpty()).toList();
	}

	FieldDefinition property(String type, String name) {
		return properties(type).stream()
			.filter((field) -> field.getName().equals(name))
			.findFirst()
			.orElseThrow(() -> new AssertionError("%s has no property %s".formatted(type, name)));
	}

	List<InputValueDefinition> inputFields(String input) {
		return find(InputObjectTypeDefinition.class, input).getInputValueDefinitions();
	}

	List<String> values(String enumeration) {
		return find(EnumTypeDefinition.class, enumeration).getEnumValueDefinitions()
			.stream()
			.map(EnumValueDefinition::getName)
			.toList();
	}

	List<String> enums() {
		return this.document.getDefinitionsOfType(EnumTypeDefinition.class)
			.stream()
			.map(EnumTypeDefinition::getName)
			.toList();
	}

	List<String> inputs() {
		return this.document.getDefinitionsOfType(InputObjectTypeDefinition.class)
			.stream()
			.map(InputObjectTypeDefinition::getName)
			.toList();
	}

	/** The type as it is written, such as {@code [Uppdrag!]!}. */
	public static String print(Type<?> type) {
		return AstPrinter.printAst(type);
	}

	/**
	 * Arguments or input fields as they are written, without descriptions and directives.
	 */
	static List<String> print(List<InputValueDefinition> inputs) {
		return inputs.stream().map((input) -> {
			String declared = input.getName() + ": " + print(input.getType());
			return (input.getDefaultValue() == null) ? declared
					: declared + " = " + AstPrinter.printAst(input.getDefaultValue());
		}).toList();
	}

	/** The type without its lists and exclamation marks. */
	public static String named(Type<?> type) {
		return TypeUtil.unwrapAll(type).getName();
	}

	private <T extends TypeDefinition<?>> T find(Class<T> kind, String name) {
		return this.document.getDefinitions()
			.stream()
			.filter(kind::isInstance)
			.map(kind::cast)
			.filter((definition) -> definition.getName().equals(name))
			.findFirst()
			.orElseThrow(() -> new AssertionError("The schema has no " + name));
	}

}
