package se.uppdragsgrafen.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.stream.Stream;

import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.uppdragsgrafen.api.execute.Engine;
import se.uppdragsgrafen.api.schema.SchemaText;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The schema only grows. When a version is released its schema is kept:
 * {@code mvn test -Dtest=SchemaEvolutionTest -Dschema.release=0.2.0}.
 */
class SchemaEvolutionTest {

	private static final Path RELEASED = Path.of("graphql/released");

	private static final String SMALL = """
			type Query { a(x: Int, y: Int, i: I): A b: String @deprecated(reason: "Använd a; tas bort 2020-01-01. / Use a; removed 2020-01-01.") }
			type A implements N { id: ID! namn: String! ar: Int lista: [A!]! }
			interface N { id: ID! }
			enum E { X Y }
			input I { e: E f: Int }
			""";

	private static String text;

	@BeforeAll
	static void serve() throws IOException {
		text = SchemaText.of(Engine.wholeSchema());
		String version = System.getProperty("schema.release");
		if (version != null) {
			Files.writeString(Files.createDirectories(RELEASED).resolve(version + ".graphql"), text);
		}
	}

	private static LocalDate today() {
		return LocalDate.now(ZoneOffset.UTC);
	}

	private static String released() throws IOException {
		try (Stream<Path> files = Files.list(RELEASED)) {
			return Files.readString(files.max(Comparator.comparing(SchemaEvolutionTest::version)).orElseThrow());
		}
	}

	private static Runtime.Version version(Path file) {
		// Java's own order of versions; it has no leading zero, and neither needs one
		// here.
		return Runtime.Version.parse("1" + file.getFileName().toString().replace(".graphql", ""));
	}

	@Test
	void nothingBreaksAClientOfTheReleasedSchema() throws IOException {
		assertThat(SchemaChanges.breaking(released(), text, today())).isEmpty();
	}

	@Test
	void everyDeprecationSaysWhatToUseInsteadAndWhenItGoes() {
		assertThat(SchemaChanges.deprecations(text)).allMatch(reason -> SchemaChanges.removal(reason).isPresent());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\u0001',
			value = { "ar: Int lista|lista", "namn: String!|namn: String", "ar: Int |ar: String ",
					"lista: [A!]!|lista: [A]!", "x: Int, y: Int|x: Int", "x: Int,|x: Int!,", "x: Int,|z: Int!, x: Int,",
					"enum E { X Y }|enum E { X }", "input I { e: E f: Int }|input I { e: E }", "f: Int }|f: Int! }",
					"f: Int }|f: Int g: Int! }", "type A implements N|type A", "enum E { X Y }|scalar E" })
	void aBreakingChangeIsFound(String before, String after) {
		assertThat(SMALL).contains(before);
		assertThat(SchemaChanges.breaking(SMALL, SMALL.replace(before, after), today())).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\u0001',
			value = { "ar: Int |ar: Int ny: String! ", "ar: Int |ar: Int! ", "i: I)|i: I, z: Int)",
					"enum E { X Y }|enum E { X Y Z }", "f: Int }|f: Int g: Int }" })
	void anAdditionIsNone(String before, String after) {
		assertThat(SMALL).contains(before);
		assertThat(SchemaChanges.breaking(SMALL, SMALL.replace(before, after), today())).isEmpty();
	}

	@Test
	void whatWasAnnouncedMayGoOnItsDayAndNotBefore() {
		String without = SMALL.replaceFirst(" b: String @deprecated.*\\)", "");
		LocalDate day = LocalDate.of(2020, 1, 1);
		assertThat(SchemaChanges.breaking(SMALL, without, day)).isEmpty();
		assertThat(SchemaChanges.breaking(SMALL, without, day.minusDays(1))).isNotEmpty();
	}

	@Test
	void aReasonWithoutADayIsNone() {
		assertThat(SchemaChanges.removal("Använd a; tas bort 2027-07-01. / Use a; removed 2027-07-01."))
			.hasValue(LocalDate.of(2027, 7, 1));
		assertThat(SchemaChanges.removal("Använd a.")).isEmpty();
		assertThat(SchemaChanges.removal("Använd a; tas bort 2027-08-01. / Use a; removed 2027-08-01.")).isEmpty();
		assertThat(SchemaChanges.removal("")).isEmpty();
	}

	@Test
	void theSchemaHasTheGeneratedTypesAndNotHowFieldsAreFound() {
		TypeDefinitionRegistry types = new SchemaParser().parse(text);
		assertThat(types.types()).containsKeys("UppdragConnection", "UppdragEdge", "PageInfo", "Uppdrag");
		assertThat(text).contains("\"Hela svenska kronor").doesNotContain("@relation", "@filter", "FilterOp");
	}

}
