package se.uppdragsgrafen.api.planner;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import org.jspecify.annotations.Nullable;
import se.uppdragsgrafen.api.Written;
import se.uppdragsgrafen.api.plan.Arguments;
import se.uppdragsgrafen.api.plan.Variables;
import se.uppdragsgrafen.query.Shape;

/**
 * Reads selection sets: fragments opened, {@code @include} and {@code @skip} obeyed,
 * fields of the same key merged. A fragment is opened once where it stands several times,
 * so that fragments of fragments cannot multiply.
 */
final class Selections {

	private final Map<String, FragmentDefinition> fragments;

	private final Variables variables;

	private final IntConsumer check;

	private int read;

	/**
	 * Selections of one operation.
	 * @param check given the number of fields read, each time that there is one more
	 */
	Selections(Map<String, FragmentDefinition> fragments, Variables variables, IntConsumer check) {
		this.fragments = fragments;
		this.variables = variables;
		this.check = check;
	}

	/** How many fields have been read, those of fragments wherever they were opened. */
	int read() {
		return this.read;
	}

	/**
	 * One key of the answer.
	 *
	 * @param key the alias, or the field's name
	 * @param field the field
	 * @param below what is asked of it, in every place that asks
	 */
	record Selected(String key, Field field, List<SelectionSet> below) {

		String name() {
			return this.field.getName();
		}

		Arguments arguments() {
			return Arguments.of(this.field);
		}

	}

	/** What is asked of a thing of that type, by key. */
	Map<String, Selected> of(String type, List<SelectionSet> sets) {
		Map<String, Selected> selected = new LinkedHashMap<>();
		Set<String> opened = new HashSet<>();
		sets.forEach(set -> collect(type, set, selected, opened));
		return selected;
	}

	private void collect(String type, SelectionSet set, Map<String, Selected> selected, Set<String> opened) {
		for (Selection<?> selection : set.getSelections()) {
			switch (selection) {
				case Field field when included(field) -> add(field, selected);
				case InlineFragment inline when included(inline) && fits(type, condition(inline)) ->
					collect(type, inline.getSelectionSet(), selected, opened);
				case FragmentSpread spread when included(spread) && fits(type, condition(fragment(spread)))
						&& opened.add(spread.getName()) ->
					collect(type, fragment(spread).getSelectionSet(), selected, opened);
				default -> {
					// left out by @skip or @include, or asked of another type
				}
			}
		}
	}

	private void add(Field field, Map<String, Selected> selected) {
		this.check.accept(++this.read);
		Selected one = selected.computeIfAbsent(field.getResultKey(),
				key -> new Selected(key, field, new ArrayList<>()));
		if (field.getSelectionSet() != null) {
			one.below().add(field.getSelectionSet());
		}
	}

	private static boolean fits(String type, @Nullable String condition) {
		return condition == null || condition.equals(type) || condition.equals(Shape.NODE);
	}

	/** The types of which something is asked in particular. */
	Set<String> typesNamed(List<SelectionSet> sets) {
		Set<String> types = new LinkedHashSet<>();
		Set<String> opened = new HashSet<>();
		sets.forEach(set -> collectTypes(set, types, opened));
		types.remove(Shape.NODE);
		return types;
	}

	private void collectTypes(SelectionSet set, Set<String> types, Set<String> opened) {
		for (Selection<?> selection : set.getSelections()) {
			switch (selection) {
				case InlineFragment inline when included(inline) ->
					open(condition(inline), inline.getSelectionSet(), types, opened);
				case FragmentSpread spread when included(spread) && opened.add(spread.getName()) ->
					open(condition(fragment(spread)), fragment(spread).getSelectionSet(), types, opened);
				default -> {
					// a field names no type
				}
			}
		}
	}

	private void open(@Nullable String condition, SelectionSet set, Set<String> types, Set<String> opened) {
		if (condition != null) {
			types.add(condition);
		}
		collectTypes(set, types, opened);
	}

	private FragmentDefinition fragment(FragmentSpread spread) {
		FragmentDefinition fragment = this.fragments.get(spread.getName());
		if (fragment == null) {
			throw new IllegalStateException("Validation let through the unknown fragment " + spread.getName());
		}
		return fragment;
	}

	private static String condition(FragmentDefinition fragment) {
		return fragment.getTypeCondition().getName();
	}

	private static @Nullable String condition(InlineFragment inline) {
		return (inline.getTypeCondition() != null) ? inline.getTypeCondition().getName() : null;
	}

	private boolean included(DirectivesContainer<?> selection) {
		return holds(selection, "include", true) && !holds(selection, "skip", false);
	}

	private boolean holds(DirectivesContainer<?> selection, String name, boolean otherwise) {
		List<Directive> directives = selection.getDirectives(name);
		if (directives.isEmpty()) {
			return otherwise;
		}
		return Boolean.TRUE
			.equals(this.variables.resolve(Written.of(directives.getFirst().getArgument("if").getValue())));
	}

}
