package se.uppdragsgrafen.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.uppdragsgrafen.document.Documents;
import se.uppdragsgrafen.extract.profile.Kommuner;
import se.uppdragsgrafen.extract.profile.Names;
import se.uppdragsgrafen.extract.profile.Profiles;
import se.uppdragsgrafen.fact.Kommun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The documents are read and not remembered: with other titles, names, figures and dates,
 * in another order, they give the facts of their lists changed alike.
 */
class RealAlteredTest {

	private static final Path DOCUMENTS = Path.of("../shared/documents");

	private static final Path READ_BESIDE = Path.of("src/main/resources/se/uppdragsgrafen/extract");

	private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

	/**
	 * Of ten facts of prose that are read, so many are where words are not those that
	 * were expected.
	 */
	private static final double PROSE = 0.9;

	@TempDir
	private Path folder;

	@BeforeAll
	static void find() {
		assumeTrue(Files.isDirectory(DOCUMENTS), "the published documents are not at hand in " + DOCUMENTS);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "ostersund-uppdrag-t3-2021,2380,ostersund-uppfoljning-namnd-efter",
			"ostersund-uppdrag-t3-2022,2380,ostersund-uppfoljning-namnd-fore",
			"ostersund-mal-trygghet-och-stod-2024,2380,ostersund-malsida",
			"krokom-socialnamnden-arsredovisning-2020,2309,krokom-arsredovisning",
			"stromsund-socialnamnden-2022-11-17,2313,stromsund-protokoll" })
	void otherTitlesNamesFiguresAndDatesInAnotherOrder(String name, String kod, String profile) throws IOException {
		Kommun kommun = Kommuner.find(kod).orElseThrow();
		String text = Files.readString(DOCUMENTS.resolve(name + ".txt"));
		List<CSVRecord> names = names(kod);
		AlteredDocument altered = reordered(profile,
				new AlteredDocument(text, FactList.of(name),
						Stream
							.concat(Stream.of(kommun.namn()),
									names.stream().flatMap((each) -> Stream.of(each.get("namn"), each.get("alias"))))
							.toList(),
						Files.readString(READ_BESIDE.resolve("profiler/" + profile + ".yaml"))));

		Facit.Scores before = Facit.compare(name, read(text, Names.shipped(), kommun));
		Facit.Scores after = Facit.compare(altered.list(),
				read(altered.text(), names(names, altered), Kommuner.of("2999", altered.name(kommun.namn()))));

		assertThat(stayed(FactList.of(name), altered.list())).allMatch((each) -> each.typ().equals("namnd"))
			.hasSizeLessThan(2);
		assertThat(after.of("STRUKTUR")).isNotEmpty()
			.allSatisfy((each) -> assertThat(each.missed).isEmpty())
			.allSatisfy((each) -> assertThat(each.wrong).isEmpty());
		assertThat(found(after, "MOTSAGELSE")).as(after::toString).isEqualTo(found(before, "MOTSAGELSE"));
		assertThat(after.extra("motsagelse")).isEmpty();
		assertThat((double) found(after, "PROSA")).as(() -> after.toString())
			.isGreaterThanOrEqualTo(PROSE * found(before, "PROSA"));
	}

	/** Parts that stand on their own, as such documents have them. */
	private static AlteredDocument reordered(String profile, AlteredDocument document) {
		return switch (profile) {
			case "ostersund-uppfoljning-namnd-efter" -> document.reversed("\\.$", "");
			case "ostersund-uppfoljning-namnd-fore" -> document.reversed("\\(.+\\) \\.$", "");
			case "krokom-arsredovisning" -> document.reversed("Mål \\d+\\. ", "Ekonomisk uppföljning")
				.reversed("Uppdrag: ", "(?:Mål |Ekonomisk uppföljning)")
				.reversed("\\| \\pL[^|]{20,} \\| [^ ]* *\\|", "$")
				.reversed("\\| \\pL[^|]* \\| Budget ", "Ekonomisk analys");
			case "stromsund-protokoll" -> document.reversed("Diarienummer ", "Diarienummer (?:.*)\\.144 ")
				.reversed("Mål \\d+, ", "Beslut skickas till")
				.reversed("7[178]\\d \\pL", "\t-?\\d")
				.reversed("[^\t]+\tHelt\t", "Summa\t")
				.reversed("Exempel \\d", "Analys$");
			default -> document;
		};
	}

	/** Facts of the structure that are the same: none but a body that each kommun has. */
	private static List<FactList.Listed> stayed(List<FactList.Listed> before, List<FactList.Listed> after) {
		return IntStream.range(0, before.size())
			.filter((i) -> before.get(i).art().equals("STRUKTUR"))
			.filter((i) -> before.get(i).falt().equals(after.get(i).falt()))
			.mapToObj(before::get)
			.toList();
	}

	private static int found(Facit.Scores scores, String art) {
		return scores.of(art).stream().mapToInt((each) -> each.found).sum();
	}

	private Extraction read(String text, Names names, Kommun kommun) throws IOException {
		Path file = Files.writeString(this.folder.resolve("document.txt"), text);
		return new Extractor(Profiles.shipped(), names, Settings.DEFAULT).read(Documents.read(file), kommun);
	}

	/** What is shipped for a kommun. */
	private static List<CSVRecord> names(String kod) throws IOException {
		try (var reader = Files.newBufferedReader(READ_BESIDE.resolve("namn.csv"))) {
			return CSV.parse(reader)
				.stream()
				.filter((each) -> each.get("kommun").isEmpty() || each.get("kommun").equals(kod))
				.toList();
		}
	}

	/** What a steward of the other kommun would write. */
	private Names names(List<CSVRecord> names, AlteredDocument altered) throws IOException {
		Stream<String> head = Stream.of("kommun,typ,namn,alias,sort,beteckning");
		Stream<String> rows = names.stream()
			.map((each) -> CSVFormat.RFC4180.format("2999", each.get("typ"), altered.name(each.get("namn")),
					altered.name(each.get("alias")), each.get("sort"), each.get("beteckning")));
		Path file = Files.write(this.folder.resolve("namn.csv"), Stream.concat(head, rows).toList());
		return Names.shipped().and(file);
	}

}
