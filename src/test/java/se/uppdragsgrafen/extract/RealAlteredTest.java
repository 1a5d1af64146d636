package se.uppdragsgrafen.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import com.google.re2j.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.uppdragsgrafen.document.Documents;
import se.uppdragsgrafen.extract.profile.Kommuner;
import se.uppdragsgrafen.extract.profile.Names;
import se.uppdragsgrafen.extract.profile.Profiles;
import se.uppdragsgrafen.fact.Budgetkonsekvens;
import se.uppdragsgrafen.fact.Fact;
import se.uppdragsgrafen.fact.Namnd;
import se.uppdragsgrafen.fact.Ref;
import se.uppdragsgrafen.fact.Uppdrag;
import se.uppdragsgrafen.fact.Uppfoljning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The documents are read and not remembered: a changed document gives the changed facts.
 */
class RealAlteredTest {

	private static final Path DOCUMENTS = Path.of("../shared/documents");

	@TempDir
	private Path folder;

	@BeforeAll
	static void find() {
		assumeTrue(Files.isDirectory(DOCUMENTS), "the published documents are not at hand in " + DOCUMENTS);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = ';', value = { "ostersund-uppdrag-t3-2021;\\.", "ostersund-uppdrag-t3-2022;\\(.+\\) \\.",
			"ostersund-mal-trygghet-och-stod-2024;never" })
	void otherTitlesNamesAndFiguresInAnotherOrder(String name, String begins) throws IOException {
		String text = Files.readString(DOCUMENTS.resolve(name + ".txt"));
		Extraction original = read(name, text);
		Extraction altered = read(name + "-altered",
				Altered.reordered(altered(text, original), Pattern.compile(begins)));

		assertThat(uppdrag(original, true)).hasSizeGreaterThanOrEqualTo(13);
		assertThat(uppdrag(altered, false)).isEqualTo(uppdrag(original, true));
		assertThat(money(altered, false)).isEqualTo(money(original, true));
	}

	/** The longest titles first: one may be the beginning of another. */
	private static String altered(String text, Extraction original) {
		String other = text;
		List<String> titles = original.facts()
			.stream()
			.filter(Uppdrag.class::isInstance)
			.map((each) -> ((Uppdrag) each).titel())
			.sorted(Comparator.comparingInt(String::length).reversed())
			.toList();
		for (String title : titles) {
			other = other.replace(title, Altered.title(title));
		}
		return Altered.names(other);
	}

	private Extraction read(String name, String text) throws IOException {
		Path file = Files.writeString(this.folder.resolve(name + ".txt"), text);
		return new Extractor(Profiles.shipped(), Names.shipped(), Settings.DEFAULT).read(Documents.read(file),
				Kommuner.of("2999", "Västanvik"));
	}

	private static Set<String> uppdrag(Extraction extraction, boolean alter) {
		return extraction.facts()
			.stream()
			.filter(Uppdrag.class::isInstance)
			.map(Uppdrag.class::cast)
			.filter((each) -> !each.mal().isEmpty() || !status(each, extraction).isEmpty())
			.map((each) -> (alter ? Altered.names(Altered.title(each.titel())) : each.titel()) + " "
					+ (Objects.requireNonNull(each.ar()) + (alter ? 3 : 0)) + " "
					+ names(each.ansvariga(), extraction, alter) + " " + names(each.medverkande(), extraction, alter)
					+ " " + names(each.uppdragsgivare(), extraction, alter) + " " + status(each, extraction) + " "
					+ each.delaktiviteter().size())
			.collect(Collectors.toSet());
	}

	private static String names(List<Ref<Namnd>> bodies, Extraction extraction, boolean alter) {
		return bodies.stream()
			.map((each) -> ((Namnd) find(each.id(), extraction)).namn())
			.map((each) -> alter ? Altered.names(each) : each)
			.sorted()
			.toList()
			.toString();
	}

	private static String status(Uppdrag uppdrag, Extraction extraction) {
		return extraction.facts()
			.stream()
			.filter(Uppfoljning.class::isInstance)
			.map(Uppfoljning.class::cast)
			.filter((each) -> new Ref<Uppdrag>(uppdrag.id()).equals(each.uppdrag()))
			.map((each) -> each.status().name())
			.collect(Collectors.joining());
	}

	private static Set<String> money(Extraction extraction, boolean alter) {
		return extraction.facts()
			.stream()
			.filter(Budgetkonsekvens.class::isInstance)
			.map((each) -> ((Budgetkonsekvens) each).somSkrivet())
			.map((each) -> alter ? Altered.names(each) : each)
			.collect(Collectors.toSet());
	}

	private static Fact find(String id, Extraction extraction) {
		return extraction.facts().stream().filter((each) -> each.id().equals(id)).findFirst().orElseThrow();
	}

}
