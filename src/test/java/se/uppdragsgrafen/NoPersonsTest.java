package se.uppdragsgrafen;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NoPersonsTest {

	@Test
	void noPersonOfTheDocumentsIsNamedInTheProject() throws IOException {
		assertThat(TrackedFiles.containing(PersonNames.ofTheDocuments()::in)).isEmpty();
	}

	@Test
	void allFilesAreLookedThrough() throws IOException {
		assertThat(TrackedFiles.containing(List::of)).containsKeys("pom.xml", "LICENSE").hasSizeGreaterThan(100);
	}

	@Test
	void aNameIsFoundHoweverItIsWritten() {
		PersonNames persons = new PersonNames(Set.of(PersonNames.hash("asa test")));
		assertThat(persons.in("Justerare: Åsa Test (X)")).hasSize(1);
		assertThat(persons.in("TEST, ÅSA")).hasSize(1);
		assertThat(persons.in("namn/asa-test")).hasSize(1);
		assertThat(persons.in("Åsa är med i Test")).isEmpty();
	}

}
