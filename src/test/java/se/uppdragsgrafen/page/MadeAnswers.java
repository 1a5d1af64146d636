package se.uppdragsgrafen.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FieldDefinition;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InlineFragment;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.parser.Parser;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.api.SchemaRead;
import se.uppdragsgrafen.query.GraphQuestions;

/**
 * Answers questions without a graph: what the schema says that there is, with values made
 * up.
 */
final class MadeAnswers implements GraphQuestions {

	/** Elements of a list. */
	static final int MANY = 3;

	private static final String CONNECTION = "Connection";

	private static final TypeDefinitionRegistry SCHEMA = SchemaRead.types();

	/** Types that are nodes: of a list of what may be any there is one of each. */
	private static final List<String> NODES = SCHEMA.getTypes(ObjectTypeDefinition.class)
		.stream()
		.map(ObjectTypeDefinition::getName)
		.filter((type) -> isA(type, "Node"))
		.toList();

	private final boolean sparse;

	private final String mark;

	private final List<Map<String, Object>> given = new ArrayList<>();

	private MadeAnswers(boolean sparse, String mark) {
		this.sparse = sparse;
		this.mark = mark;
	}

	/** With a value for each field. */
	static MadeAnswers full() {
		return new MadeAnswers(false, "");
	}

	/**
	 * With nothing where nothing may be: a list has one element, and none within one.
	 */
	static MadeAnswers sparse() {
		return new MadeAnswers(true, "");
	}

	/** With that in each text. */
	static MadeAnswers with(String mark) {
		return new MadeAnswers(false, mark);
	}

	/** The answers so far, each as it was given; they are forgotten. */
	List<Map<String, Object>> taken() {
		List<Map<String, Object>> taken = List.copyOf(this.given);
		this.given.clear();
		return taken;
	}

	@Override
	public Map<String, Object> ask(String document, Map<String, ? extends @Nullable Object> variables,
			Locale language) {
		Document parsed = Parser.parse(document);
		Answer answer = new Answer(parsed.getDefinitionsOfType(FragmentDefinition.class),
				new MadeValues(SCHEMA, this.mark));
		OperationDefinition question = parsed.getDefinitionsOfType(OperationDefinition.class).getFirst();
		Map<String, @Nullable Object> data = answer.object("Query", question.getSelectionSet(), false);
		Map<String, Object> known = new LinkedHashMap<>();
		data.forEach((key, value) -> {
			if (value != null) {
				known.put(key, value);
			}
		});
		this.given.add(known);
		return known;
	}

	private static boolean isA(String type, String name) {
		return type.equals(name) || (SCHEMA.getTypeOrNull(type) instanceof ImplementingTypeDefinition<?> definition
				&& definition.getImplements().stream().anyMatch((each) -> ((TypeName) each).getName().equals(name)));
	}

	/** The answer to one question. */
	private final class Answer {

		private final List<FragmentDefinition> fragments;

		private final MadeValues values;

		private int node;

		Answer(List<FragmentDefinition> fragments, MadeValues values) {
			this.fragments = fragments;
			this.values = values;
		}

		Map<String, @Nullable Object> object(String type, SelectionSet selection, boolean inList) {
			Map<String, @Nullable Object> fields = new LinkedHashMap<>();
			collect(type, selection, inList, fields);
			return fields;
		}

		private void collect(String type, SelectionSet selection, boolean inList, Map<String, @Nullable Object> to) {
			for (Selection<?> each : selection.getSelections()) {
				switch (each) {
					case Field field -> to.put(field.getResultKey(), field(type, field, inList));
					case InlineFragment some when isA(type, some.getTypeCondition().getName()) ->
						collect(type, some.getSelectionSet(), inList, to);
					case FragmentSpread named -> collect(type, fragment(named.getName()), inList, to);
					default -> {
					}
				}
			}
		}

		private SelectionSet fragment(String name) {
			return this.fragments.stream()
				.filter((each) -> each.getName().equals(name))
				.findFirst()
				.orElseThrow()
				.getSelectionSet();
		}

		private @Nullable Object field(String type, Field field, boolean inList) {
			return field.getName().equals("__typename") ? type : value(type, field, declared(type, field), inList);
		}

		private @Nullable Object value(String of, Field field, Type<?> type, boolean inList) {
			if (type instanceof NonNullType sure) {
				return sure.getType() instanceof ListType list ? list(of, field, list, inList)
						: single(of, field, (TypeName) sure.getType(), inList);
			}
			if (MadeAnswers.this.sparse && !of.equals("Query")) {
				return null;
			}
			return (type instanceof ListType list) ? list(of, field, list, inList)
					: single(of, field, (TypeName) type, inList);
		}

		private List<@Nullable Object> list(String of, Field field, ListType list, boolean inList) {
			int size = field.getName().equals("sok") ? NODES.size() : MANY;
			if (MadeAnswers.this.sparse) {
				size = inList ? 0 : 1;
			}
			List<@Nullable Object> elements = new ArrayList<>();
			for (int i = 0; i < size; i++) {
				elements.add(value(of, field, list.getType(), true));
			}
			return elements;
		}

		private Object single(String of, Field field, TypeName type, boolean inList) {
			if (field.getSelectionSet() == null) {
				return this.values.of(of, field.getName(), type.getName());
			}
			String concrete = type.getName().equals("Node") ? NODES.get(this.node++ % NODES.size()) : type.getName();
			return object(concrete, field.getSelectionSet(), inList);
		}

		/** What a field is; connections are generated and stand in no schema. */
		private static Type<?> declared(String type, Field field) {
			if (type.endsWith(CONNECTION)) {
				TypeName node = new TypeName(type.replace(CONNECTION, ""));
				return new NonNullType(
						field.getName().equals("nodes") ? new ListType(new NonNullType(node)) : new TypeName("Int"));
			}
			return ((ImplementingTypeDefinition<?>) Objects.requireNonNull(SCHEMA.getTypeOrNull(type), type))
				.getFieldDefinitions()
				.stream()
				.filter((each) -> each.getName().equals(field.getName()))
				.findFirst()
				.map(FieldDefinition::getType)
				.orElseThrow(() -> new AssertionError("%s has no field %s".formatted(type, field.getName())));
		}

	}

}
