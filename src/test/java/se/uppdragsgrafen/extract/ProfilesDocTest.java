package se.uppdragsgrafen.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.uppdragsgrafen.document.Documents;
import se.uppdragsgrafen.extract.profile.Kommuner;
import se.uppdragsgrafen.extract.profile.Names;
import se.uppdragsgrafen.extract.profile.Profiles;
import se.uppdragsgrafen.fact.Fact;
import se.uppdragsgrafen.fact.Namnd;
import se.uppdragsgrafen.fact.Ref;
import se.uppdragsgrafen.fact.Samverkanspart;
import se.uppdragsgrafen.fact.Uppdrag;
import se.uppdragsgrafen.fact.Uppfoljning;

import static org.assertj.core.api.Assertions.assertThat;

/** Does what docs/profiles.md tells a steward to do. */
class ProfilesDocTest {

	@TempDir
	private Path folder;

	private String page = "";

	@BeforeEach
	void read() throws IOException {
		this.page = Files.readString(Path.of("docs/profiles.md"));
	}

	@Test
	void theProfileGivesTheResult() throws IOException {
		List<Fact> facts = extract().facts();
		Map<String, Fact> byId = facts.stream().collect(Collectors.toMap(Fact::id, Function.identity()));

		List<String> rows = facts.stream()
			.filter(Uppdrag.class::isInstance)
			.map(Uppdrag.class::cast)
			.map((each) -> row(each, byId))
			.toList();
		assertThat(rows).containsExactlyElementsOf(this.page.lines()
			.dropWhile((line) -> !line.startsWith("|---"))
			.skip(1)
			.takeWhile((line) -> line.startsWith("|"))
			.toList());
	}

	@Test
	void everyLineIsUnderstoodAndTheNamesAreTakenFromTheList() throws IOException {
		Extraction extraction = extract();

		assertThat(extraction.lines()).noneMatch(LineNote::notUnderstood);
		assertThat(extraction.facts()).filteredOn(Samverkanspart.class::isInstance)
			.extracting(Fact::id)
			.containsExactly("samverkanspart/region-hagland");
		assertThat(extraction.facts()).filteredOn(Namnd.class::isInstance)
			.map((each) -> ((Namnd) each).kortnamn())
			.contains("MBN");
	}

	private Extraction extract() throws IOException {
		Path document = write("hagby.txt", "text");
		Profiles profiles = Profiles.shipped().and(write("hagby.yaml", "yaml"));
		Names names = Names.shipped().and(write("namn.csv", "csv"));
		return new Extractor(profiles, names, Settings.DEFAULT).read(Documents.read(document),
				Kommuner.of("2999", "Hagby"));
	}

	private Path write(String name, String language) throws IOException {
		Matcher block = Pattern.compile("(?s)```" + language + "\\n(.*?)```").matcher(this.page);
		assertThat(block.find()).isTrue();
		return Files.writeString(this.folder.resolve(name), block.group(1));
	}

	private static String row(Uppdrag uppdrag, Map<String, Fact> facts) {
		String status = facts.values()
			.stream()
			.filter(Uppfoljning.class::isInstance)
			.map(Uppfoljning.class::cast)
			.filter((each) -> new Ref<Uppdrag>(uppdrag.id()).equals(each.uppdrag()))
			.map((each) -> each.status().name())
			.collect(Collectors.joining());
		return "| " + String
			.join(" | ", uppdrag.titel(), names(uppdrag.ansvariga(), facts), names(uppdrag.medverkande(), facts),
					names(uppdrag.uppdragsgivare(), facts), status)
			.replace("|  |", "| |") + " |";
	}

	private static String names(List<Ref<Namnd>> bodies, Map<String, Fact> facts) {
		return bodies.stream()
			.map((each) -> ((Namnd) Objects.requireNonNull(facts.get(each.id()))).namn())
			.collect(Collectors.joining(", "));
	}

}
