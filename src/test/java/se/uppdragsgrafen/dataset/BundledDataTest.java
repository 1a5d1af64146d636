package se.uppdragsgrafen.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

import se.uppdragsgrafen.fact.Arende;
import se.uppdragsgrafen.fact.Avtalsexempel;
import se.uppdragsgrafen.fact.DataPackage;
import se.uppdragsgrafen.fact.Ekonomirad;
import se.uppdragsgrafen.fact.Fact;
import se.uppdragsgrafen.fact.Kontrollresultat;
import se.uppdragsgrafen.fact.Matvarde;
import se.uppdragsgrafen.fact.Ref;
import se.uppdragsgrafen.fact.Sammantrade;
import se.uppdragsgrafen.fact.Stated;
import se.uppdragsgrafen.fact.Uppdrag;
import se.uppdragsgrafen.fact.Uppfoljning;
import se.uppdragsgrafen.fact.Uppfoljning.Status;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The bundled packages are valid, and whole as far as the documents' own structure goes.
 */
class BundledDataTest {

	private static final String T3_2021 = "ostersund-uppdrag-t3-2021";

	private static final String T3_2022 = "ostersund-uppdrag-t3-2022";

	private static final String MAL_2024 = "ostersund-mal-trygghet-och-stod-2024";

	private static final String STROMSUND = "stromsund-socialnamnden-2022-11-17";

	private static final String KROKOM = "krokom-socialnamnden-arsredovisning-2020";

	private static Map<String, List<Fact>> packages = Map.of();

	@BeforeAll
	static void read() throws IOException {
		try (Stream<Path> folders = Files.list(Path.of("data"))) {
			packages = DataPackages.read(folders.sorted().toList())
				.stream()
				.collect(Collectors.toMap(DataPackage::name, one -> one.facts().stream().map(Stated::fact).toList()));
		}
	}

	private static <T extends Fact> List<T> facts(String name, Class<T> type) {
		return packages.getOrDefault(name, List.of()).stream().filter(type::isInstance).map(type::cast).toList();
	}

	private static <T extends Fact> List<T> facts(Class<T> type) {
		return packages.keySet().stream().sorted().flatMap(name -> facts(name, type).stream()).toList();
	}

	private static Map<Status, Long> statuses(String name) {
		return facts(name, Uppfoljning.class).stream()
			.filter(one -> one.verksamhet() == null && one.uppdrag() != null)
			.collect(Collectors.groupingBy(Uppfoljning::status, Collectors.counting()));
	}

	@Test
	void everyListedAssignmentIsThere() {
		assertThat(facts(T3_2021, Uppdrag.class)).hasSize(13);
		assertThat(facts(T3_2022, Uppdrag.class)).hasSize(13);
		assertThat(listed(MAL_2024)).hasSize(14);
		assertThat(listed(KROKOM)).hasSize(13);
		assertThat(Stream.of(facts(T3_2021, Uppdrag.class), facts(T3_2022, Uppdrag.class), listed(MAL_2024),
				listed(KROKOM)))
			.allSatisfy(each -> assertThat(each).allMatch(one -> !one.ansvariga().isEmpty()));
	}

	/** Those that stand under a goal; others are given in running text. */
	private static List<Uppdrag> listed(String name) {
		return facts(name, Uppdrag.class).stream().filter(one -> !one.mal().isEmpty()).toList();
	}

	@Test
	void statusesAreWhatTheDocumentsSay() {
		assertThat(statuses(T3_2021)).isEqualTo(Map.of(Status.GENOMFORT, 11L, Status.EJ_GENOMFORT, 2L));
		assertThat(statuses(T3_2022)).isEqualTo(Map.of(Status.EJ_ANGIVEN, 13L));
		assertThat(statuses(KROKOM))
			.isEqualTo(Map.of(Status.UPPFYLLT, 5L, Status.DELVIS_UPPFYLLT, 6L, Status.EJ_UPPFYLLT, 2L));
	}

	@Test
	void everyAssignmentsFollowUpIsSummedUpAndNoTwoAlike() {
		List<String> summaries = facts(Uppfoljning.class).stream()
			.filter(one -> one.verksamhet() == null)
			.map(one -> String.valueOf(one.sammanfattning()))
			.toList();
		assertThat(summaries).hasSize(39)
			.doesNotHaveDuplicates()
			.allSatisfy(one -> assertThat(one).hasSizeGreaterThan(30));
	}

	@Test
	void budgetTablesAreWhole() {
		List<Ekonomirad> forecast = facts(STROMSUND, Ekonomirad.class);
		assertThat(forecast).filteredOn(row -> row.niva() == Ekonomirad.Niva.VARAV)
			.hasSize(3)
			.allMatch(row -> row.slag() == Ekonomirad.Slag.KOSTNAD);
		assertThat(forecast).filteredOn(row -> !row.period().equals("2022-10")).hasSize(3);
		assertThat(forecast).hasSize(29 * 3 + 3 + 3);
		assertThat(facts(KROKOM, Ekonomirad.class)).hasSize(33 * 2);
	}

	@Test
	void controlsMattersMeetingsAndExamplesAreWhole() {
		assertThat(facts(STROMSUND, Kontrollresultat.class)).hasSize(28)
			.allMatch(one -> one.helt() != null && one.delvis() != null && one.saknas() != null);
		assertThat(facts(STROMSUND, Arende.class)).filteredOn(one -> one.id().contains("/2022-11-17/"))
			.extracting(Arende::paragraf)
			.containsExactlyInAnyOrder(148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161);
		assertThat(facts(STROMSUND, Sammantrade.class)).filteredOn(one -> one.lage() == Sammantrade.Lage.PLANERAT)
			.hasSize(23);
		assertThat(facts(STROMSUND, Avtalsexempel.class)).extracting(Avtalsexempel::befriad)
			.containsExactlyInAnyOrder(false, true);
	}

	@Test
	void everyFactHasEvidenceAndNoSmallNumberOfPersonsIsShown() {
		assertThat(facts(Fact.Sourced.class)).allSatisfy(one -> assertThat(one.kallor()).isNotEmpty());
		Map<String, String> units = facts(se.uppdragsgrafen.fact.Indikator.class).stream()
			.collect(Collectors.toMap(Fact::id, one -> one.enhet().name(), (one, same) -> one));
		assertThat(facts(Matvarde.class)).filteredOn(one -> "PERSONER".equals(units.get(one.indikator().id())))
			.isNotEmpty()
			.noneMatch(one -> one.varde() != null && one.varde().intValue() > 0 && one.varde().intValue() < 3);
	}

	@Test
	void everyDescriptorIsTheOneThatItsTablesGive(@TempDir Path elsewhere) throws IOException {
		for (String name : packages.keySet()) {
			Path copy = elsewhere.resolve(name);
			FileSystemUtils.copyRecursively(Path.of("data", name), copy);
			DataPackages.describe(copy);
			assertThat(copy.resolve("datapackage.json"))
				.hasSameTextualContentAs(Path.of("data", name, "datapackage.json"));
		}
	}

	@Test
	void sharedResponsibilityIsAsWritten() {
		Uppdrag bostad = facts(MAL_2024, Uppdrag.class).stream()
			.filter(one -> one.titel().startsWith("Implementera bostad"))
			.findFirst()
			.orElseThrow();
		assertThat(bostad.ansvariga()).containsExactly(new Ref<>("namnd/2380/social-och-arbetsmarknadsnamnden"));
		assertThat(bostad.medverkande()).extracting(Ref::id)
			.containsExactlyInAnyOrder("namnd/2380/teknisk-namnd", "namnd/2380/vard-och-omsorgsnamnden",
					"namnd/2380/kommunstyrelsen", "namnd/2380/msn");
	}

}
