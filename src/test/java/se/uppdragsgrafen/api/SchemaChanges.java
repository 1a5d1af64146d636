package se.uppdragsgrafen.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.EnumTypeDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.NamedNode;
import graphql.language.StringValue;
import graphql.language.TypeDefinition;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;

/**
 * What of a schema is different from the one that was released, where a client would
 * notice.
 */
final class SchemaChanges {

	/**
	 * A deprecation says what to use instead, and on which first day of a quarter it
	 * goes.
	 */
	private static final Pattern REASON = Pattern
		.compile(".+; tas bort (\\d{4}-(?:01|04|07|10)-01)[.] / .+; removed \\1[.]", Pattern.DOTALL);

	private final TypeDefinitionRegistry released;

	private final List<DiffEvent> breaking;

	private SchemaChanges(String released, String current) {
		this.released = new SchemaParser().parse(released);
		CapturingReporter reporter = new CapturingReporter();
		new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(released, current), reporter);
		this.breaking = reporter.getBreakages();
	}

	/** What breaks a client of the released schema, but what was announced and is due. */
	static List<String> breaking(String released, String current, LocalDate today) {
		SchemaChanges changes = new SchemaChanges(released, current);
		return changes.breaking.stream()
			.filter(change -> !changes.isDue(change, today))
			.map(change -> "%s: %s".formatted(change.getCategory(), change.getReasonMsg()))
			.toList();
	}

	private boolean isDue(DiffEvent change, LocalDate today) {
		return element(change).flatMap(SchemaChanges::reason)
			.flatMap(SchemaChanges::removal)
			.filter(day -> !day.isAfter(today))
			.isPresent();
	}

	private Optional<DirectivesContainer<?>> element(DiffEvent change) {
		String member = (change.getFieldName() != null) ? change.getFieldName()
				: change.getComponents().isEmpty() ? "" : change.getComponents().getLast();
		TypeDefinition<?> owner = this.released.getTypeOrNull(change.getTypeName());
		return Optional.<TypeDefinition<?>>ofNullable(owner)
			.flatMap(type -> members(type).filter(each -> ((NamedNode<?>) each).getName().equals(member)).findFirst());
	}

	private static Stream<DirectivesContainer<?>> members(TypeDefinition<?> type) {
		return switch (type) {
			case ImplementingTypeDefinition<?> object -> object.getFieldDefinitions().stream().map(each -> each);
			case EnumTypeDefinition values -> values.getEnumValueDefinitions().stream().map(each -> each);
			case InputObjectTypeDefinition input -> input.getInputValueDefinitions().stream().map(each -> each);
			default -> Stream.empty();
		};
	}

	/** The reasons of all deprecations. */
	static List<String> deprecations(String schema) {
		return new SchemaParser().parse(schema)
			.types()
			.values()
			.stream()
			.flatMap(SchemaChanges::members)
			.flatMap(element -> reason(element).stream())
			.toList();
	}

	private static Optional<String> reason(DirectivesContainer<?> element) {
		List<Directive> deprecated = element.getDirectives("deprecated");
		if (deprecated.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of((deprecated.getFirst().getArgument("reason") != null
				&& deprecated.getFirst().getArgument("reason").getValue() instanceof StringValue text)
						? String.valueOf(text.getValue()) : "");
	}

	/**
	 * When what is deprecated goes; empty where the reason does not say so as it should.
	 */
	static Optional<LocalDate> removal(String reason) {
		Matcher matcher = REASON.matcher(reason);
		return matcher.matches() ? Optional.of(LocalDate.parse(matcher.group(1))) : Optional.empty();
	}

}
