package se.uppdragsgrafen.api.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is asked of a thing of a type, by the keys of the answer. */
class SelectionsTest {

	private static Iterable<String> keys(String document, String type) {
		AskedDocument asking = AskedDocument.of(document, Map.of("yes", true, "no", false));
		return asking.selections().of(type, asking.sets()).keySet();
	}

	@Test
	void anAliasIsTheKey() {
		assertThat(keys("{ a b: c }", "Uppdrag")).containsExactly("a", "b");
	}

	@Test
	void fieldsOfOneKeyAreOneAndAskBoth() {
		AskedDocument asking = AskedDocument.of("{ a { x } b a { y } }");
		var selected = asking.selections().of("Uppdrag", asking.sets());
		assertThat(selected.keySet()).containsExactly("a", "b");
		assertThat(asking.selections().of("Namnd", requireNonNull(selected.get("a")).below()).keySet())
			.containsExactly("x", "y");
	}

	@Test
	void includeAndSkipAreObeyedOnFieldsAndFragments() {
		assertThat(keys("{ a @include(if: $yes) b @include(if: $no) c @skip(if: $yes) d @skip(if: $no) "
				+ "... @include(if: $no) { e } ... @include(if: $yes) { f } ...F @skip(if: $yes) } "
				+ "fragment F on Uppdrag { g }", "Uppdrag"))
			.containsExactly("a", "d", "f");
		assertThat(keys("{ a @include(if: true) @skip(if: true) b @include(if: false) }", "Uppdrag")).isEmpty();
	}

	@Test
	void fragmentsOfTheTypeOrOfAllAreOpened() {
		assertThat(keys("{ ... on Uppdrag { a } ... on Kommun { b } ... on Node { c } ... { d } ...F ...G } "
				+ "fragment F on Uppdrag { e } fragment G on Kommun { f }", "Uppdrag"))
			.containsExactly("a", "c", "d", "e");
	}

	@Test
	void aFragmentIsOpenedOnceWhereItStandsTwice() {
		AskedDocument asking = AskedDocument.of("{ ...F ...F } fragment F on Uppdrag { a }");
		Selections selections = asking.selections();
		assertThat(selections.of("Uppdrag", asking.sets())).containsOnlyKeys("a");
		assertThat(selections.read()).isOne();
	}

	@Test
	void eachFieldReadIsToldWhileItIsRead() {
		List<Integer> told = new ArrayList<>();
		AskedDocument asking = AskedDocument.of("{ a b a }");
		new Selections(Map.of(), asking.variables(), told::add).of("Uppdrag", asking.sets());
		assertThat(told).containsExactly(1, 2, 3);
	}

	@Test
	void theTypesOfWhichSomethingIsAskedAreNamed() {
		AskedDocument asking = AskedDocument.of("{ id ... on Uppdrag { a ... on Kommun { b } } ... on Node { c } "
				+ "... on Mal @skip(if: true) { d } ...F ...F ... { ... on Namnd { e } } } "
				+ "fragment F on Beslut { f }");
		assertThat(asking.selections().typesNamed(asking.sets())).containsExactly("Uppdrag", "Kommun", "Beslut",
				"Namnd");
	}

	@Test
	void aFragmentThatIsNotThereIsAMistake() {
		assertThatThrownBy(() -> keys("{ ...F }", "Uppdrag")).isInstanceOf(IllegalStateException.class)
			.hasMessageContaining("F");
	}

}
