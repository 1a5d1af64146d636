package se.uppdragsgrafen.api;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import graphql.schema.idl.TypeUtil;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaDescriptionTest {

	private static final Set<String> FILLERS = Set.of("a", "an", "and", "den", "det", "dess", "en", "ett", "for", "har",
			"is", "its", "of", "och", "som", "the", "this", "vilken", "vilket", "what", "which");

	private static final Sdl SDL = Sdl.read();

	private static final List<Described> ELEMENTS = Described.all(SDL);

	@Test
	void everythingIsDescribedInSwedishAndEnglish() {
		assertThat(paths((element) -> element.languages().size() != 2)).isEmpty();
	}

	@Test
	void aDescriptionIsASentenceAndNotALabel() {
		assertThat(paths((element) -> element.words().stream().anyMatch((words) -> words.size() < 3))).isEmpty();
		assertThat(paths((element) -> element.languages().stream().anyMatch((text) -> !text.matches("[\\p{Lu}].*[.]"))))
			.isEmpty();
	}

	@Test
	void noDescriptionOnlyRepeatsTheName() {
		assertThat(paths((element) -> element.words().stream().anyMatch((words) -> repeats(words, element.name()))))
			.isEmpty();
	}

	@Test
	void whatMayBeNullSaysWhen() {
		Map<String, Described> byPath = ELEMENTS.stream()
			.collect(Collectors.toMap(Described::path, (element) -> element, (one, other) -> one));
		assertThat(SDL.nodeTypes()).allSatisfy((type) -> assertThat(SDL.fields(type))
			.filteredOn((field) -> !TypeUtil.isNonNull(field.getType()))
			.extracting((field) -> byPath.get(type + "." + field.getName()))
			.allSatisfy((element) -> assertThat(element.languages()).allMatch((text) -> text.contains("null"))));
	}

	private static boolean repeats(List<String> words, String name) {
		List<String> nameWords = Words.of(name);
		if (String.join("", words).equals(String.join("", nameWords))) {
			return true;
		}
		Set<String> said = new HashSet<>(words);
		said.removeAll(FILLERS);
		said.removeAll(nameWords);
		said.remove(String.join("", nameWords));
		return said.isEmpty();
	}

	private static List<String> paths(Predicate<Described> fault) {
		return ELEMENTS.stream().filter(fault).map(Described::path).toList();
	}

}
