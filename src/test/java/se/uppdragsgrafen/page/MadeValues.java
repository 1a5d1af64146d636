package se.uppdragsgrafen.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;

/** Values of the schema's scalars and enums, each another. */
final class MadeValues {

	/** Texts that are something besides. */
	private static final Map<String, String> TEXTS = Map.of("url", "https://example.org/%d", "uri",
			"http://localhost:8080/id/uppdrag/2380/2024/%d", "licens", "https://example.org/%d", "period", "2022-0%s",
			"kod", "%04d", "kommunkod", "%04d", "besked", "Svar %d / Answer %<d", "belopp", "%d.50");

	private static final List<String> TIMES = List.of("20%02d", "20%02d-03", "20%02d-21", "20%02d-11-17");

	private final TypeDefinitionRegistry schema;

	private final String mark;

	private int last;

	/**
	 * @param mark what each text has
	 */
	MadeValues(TypeDefinitionRegistry schema, String mark) {
		this.schema = schema;
		this.mark = mark;
	}

	/** The next value of a field. */
	Object of(String of, String field, String type) {
		int next = ++this.last;
		return switch (type) {
			case "Int" -> number(field, next);
			case "Kronor" -> (next % 2 == 0 ? 1L : -1L) * (1_000_003L * next);
			case "Float" -> next + 0.25;
			case "Boolean" -> next % 2 == 0;
			case "ID" -> (field.equals("id") ? of : field).toLowerCase(Locale.ROOT) + "/2380/" + next;
			case "Tidpunkt" -> TIMES.get(next % TIMES.size()).formatted(10 + next % 20);
			case "DateTime" -> "2026-11-22T10:%02d:00Z".formatted(next % 60);
			case "String" -> TEXTS.getOrDefault(field, field + " %d" + this.mark.replace("%", "%%"))
				.formatted(field.equals("period") ? next % 9 + 1 : next);
			default -> choice(type, next);
		};
	}

	/** A total is no less than what is shown of it. */
	private static int number(String field, int next) {
		return switch (field) {
			case "totalCount" -> MadeAnswers.MANY;
			case "ar" -> 2000 + next % 40;
			default -> next;
		};
	}

	private String choice(String type, int next) {
		List<EnumValueDefinition> values = ((EnumTypeDefinition) Objects.requireNonNull(this.schema.getTypeOrNull(type),
				type))
			.getEnumValueDefinitions();
		return values.get(next % values.size()).getName();
	}

}
