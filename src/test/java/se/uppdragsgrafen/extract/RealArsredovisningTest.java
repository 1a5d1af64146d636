package se.uppdragsgrafen.extract;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import se.uppdragsgrafen.document.Documents;
import se.uppdragsgrafen.extract.profile.Kommuner;
import se.uppdragsgrafen.extract.profile.Names;
import se.uppdragsgrafen.extract.profile.Profiles;
import se.uppdragsgrafen.fact.Fact;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Ref;
import se.uppdragsgrafen.fact.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** An annual report as it was published, against its fact list. */
class RealArsredovisningTest {

	private static final String NAME = "krokom-socialnamnden-arsredovisning-2020";

	private static final Path DOCUMENT = Path.of("../shared/documents", NAME + ".txt");

	private static Extraction extraction;

	private static Map<String, Fact> facts = new HashMap<>();

	@BeforeAll
	static void read() {
		assumeTrue(Files.isReadable(DOCUMENT), "the published documents are not at hand");
		extraction = new Extractor(Profiles.shipped(), Names.shipped(), Settings.DEFAULT).read(Documents.read(DOCUMENT),
				Kommuner.find("2309").orElseThrow());
		extraction.facts().forEach((each) -> facts.put(each.id(), each));
	}

	@Test
	void everyGoalIsFoundAndNoneElse() {
		same("mal", "nummer", "titel", "ar", "uppfyllelse", "namnd");
	}

	@Test
	void everyUppdragIsFoundAndNoneElse() {
		String[] columns = { "titel", "ar", "arUnderforstatt", "uppdragsgivare", "ansvariga", "medverkande", "mal",
				"frist" };
		// Those that running text says were given serve no goal.
		assertThat(found("uppdrag", columns).filter((each) -> !each.matches(".* \\| - \\| [^|]*")))
			.containsExactlyInAnyOrderElementsOf(listed("STRUKTUR", "uppdrag", columns));
	}

	@Test
	void everyFollowUpOfAnUppdragIsFoundAndNoneElse() {
		assertThat(found("uppfoljning", "uppdrag", "verksamhet", "period", "status", "statusText")
			.filter((each) -> !each.startsWith("- |"))).containsExactlyInAnyOrderElementsOf(
					listed("STRUKTUR", "uppfoljning", "uppdrag", "verksamhet", "period", "status", "statusText"));
	}

	@Test
	void whatUnitsSayOfTheirYearIsFound() {
		List<String> listed = listed("PROSA", "uppfoljning", "verksamhet", "period", "status");
		List<String> found = found("uppfoljning", "uppdrag", "verksamhet", "period", "status")
			.filter((each) -> each.startsWith("- |"))
			.map((each) -> each.substring("- | ".length()))
			.toList();
		assertThat(found).containsAll(listed).hasSizeBetween(listed.size(), listed.size() + 1);
	}

	@Test
	void everySumIsFoundAndNoneElse() {
		same("ekonomirad", "niva", "period", "slag", "budgetKr", "bokslutKr", "avvikelseKr", "namnd", "verksamhet");
	}

	@Test
	void everyUnitIsFound() {
		assertThat(found("verksamhet", "namn", "namnd", "overordnad"))
			.containsExactlyInAnyOrderElementsOf(Stream.of("STRUKTUR", "PROSA")
				.flatMap((each) -> listed(each, "verksamhet", "namn", "namnd", "overordnad").stream())
				.toList());
	}

	@Test
	void whatDoesNotAddUpIsSaidAndNothingElse() {
		String[] columns = { "typ", "varde1", "varde2", "differens" };
		assertThat(found("motsagelse", columns).filter((each) -> !each.startsWith("text_")))
			.containsExactlyInAnyOrderElementsOf(listed("MOTSAGELSE", "motsagelse", columns).stream()
				.filter((each) -> !each.startsWith("text_"))
				.toList());
	}

	@Test
	void noLineOfAFactIsUnaccountedFor() {
		assertThat(extraction.lines().stream().filter(LineNote::notUnderstood)).hasSizeLessThan(4);
	}

	private static void same(String typ, String... columns) {
		assertThat(found(typ, columns)).containsExactlyInAnyOrderElementsOf(listed("STRUKTUR", typ, columns));
	}

	private static List<String> listed(String art, String typ, String... columns) {
		return FactList.of(NAME, art, typ).stream().map((each) -> each.values(columns)).toList();
	}

	private static Stream<String> found(String table, String... columns) {
		return extraction.facts()
			.stream()
			.filter((each) -> Vocabulary.of(each).table().equals(table))
			.map((each) -> Stream.of(columns)
				.map((column) -> FactList.plain(value(each, column)))
				.collect(Collectors.joining(" | ")));
	}

	private static String value(Fact fact, String name) {
		FactType type = Vocabulary.of(fact);
		List<@Nullable Object> values = type.values(fact);
		for (int i = 0; i < values.size(); i++) {
			if (type.columns().get(i).name().equals(name)) {
				return text(values.get(i));
			}
		}
		throw new IllegalArgumentException(name);
	}

	private static String text(@Nullable Object value) {
		if (value instanceof List<?> list) {
			return list.isEmpty() ? "-"
					: list.stream().map(RealArsredovisningTest::text).collect(Collectors.joining("+"));
		}
		if (value instanceof Ref<?> ref) {
			return name(Objects.requireNonNull(facts.get(ref.id()), ref.id()));
		}
		return (value != null) ? value.toString() : "-";
	}

	private static String name(Fact fact) {
		String column = Vocabulary.of(fact).columns().stream().anyMatch((each) -> each.name().equals("titel")) ? "titel"
				: "namn";
		return value(fact, column);
	}

}
