package se.uppdragsgrafen.page;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Clock;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import graphql.language.EnumTypeDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.uppdragsgrafen.api.SchemaRead;

import static org.assertj.core.api.Assertions.assertThat;

/** What the pages say, in both languages. */
class TextsTest {

	private static final Path FOLDER = Path.of("src/main/resources/se/uppdragsgrafen/page");

	private static final Pattern KEY = Pattern.compile("#\\{([a-zA-Z0-9.]+)[}(]");

	private static Properties texts(String file) throws IOException {
		Properties texts = new Properties();
		try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file + ".properties"))) {
			texts.load(reader);
		}
		return texts;
	}

	@ParameterizedTest
	@ValueSource(strings = { "texter", "etiketter" })
	void eachIsSaidInBothLanguages(String file) throws IOException {
		Properties swedish = texts(file);
		Properties english = texts(file + "_en");
		assertThat(english.stringPropertyNames()).isEqualTo(swedish.stringPropertyNames());
		assertThat(english.values()).doesNotContain("");
		assertThat(swedish.values()).doesNotContain("");
	}

	@Test
	void whatATemplateSaysIsThereAndNothingElse() throws IOException {
		Set<String> used = new TreeSet<>();
		try (Stream<Path> files = Files.walk(FOLDER)) {
			for (Path file : files.filter((each) -> each.toString().matches(".*\\.(html|svg|atom)")).toList()) {
				String template = Files.readString(file);
				KEY.matcher(template).results().forEach((key) -> used.add(key.group(1)));
				if (template.contains("~{vy :: sida")) {
					String view = file.getFileName().toString().replace(".html", "");
					used.addAll(List.of(view + ".rubrik", view + ".ingress"));
				}
			}
		}
		Set<String> there = texts("texter").stringPropertyNames();
		assertThat(there).containsAll(used);
		assertThat(there)
			.filteredOn((key) -> !used.contains(key) && !key.startsWith("filter.") && !key.startsWith("fel")
					&& !key.equals("bild.ingen"))
			.isEmpty();
	}

	@Test
	void oneHitIsOne() throws IOException {
		String swedish = texts("texter").getProperty("sok.antal");
		String english = texts("texter_en").getProperty("sok.antal");
		assertThat(Stream.of(0, 1, 2).map((each) -> MessageFormat.format(swedish, each, "bostad")))
			.containsExactly("0 träffar på bostad.", "1 träff på bostad.", "2 träffar på bostad.");
		assertThat(MessageFormat.format(english, 1, "bostad")).isEqualTo("1 hit for bostad.");
	}

	@Test
	void everyFilterHasALabel() throws IOException {
		Set<String> there = texts("texter").stringPropertyNames();
		new Views(Clock.systemUTC()).all()
			.forEach((view) -> view.filters()
				.forEach((filter) -> assertThat(there).contains("filter." + filter.name())));
	}

	@Test
	void everyValueOfTheSchemaHasAName() throws IOException {
		Set<String> there = texts("etiketter").stringPropertyNames();
		List<String> machinery = List.of("RelationDirection", "FilterOp", "NodeType", "OrderDirection", "AndringSlag",
				"UppdragsstatusGrupp");
		SchemaRead.types()
			.getTypes(EnumTypeDefinition.class)
			.stream()
			.filter((type) -> !machinery.contains(type.getName()) && !type.getName().endsWith("OrderField"))
			.forEach((type) -> type.getEnumValueDefinitions()
				.forEach((value) -> assertThat(there).as(type.getName()).contains("varde." + value.getName())));
	}

}
