package se.uppdragsgrafen;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/** Holds the way of data: which package may use which. */
class ArchitectureTest {

	private static final String ROOT = "se.uppdragsgrafen";

	/** Each package with those of ours that it may use; only the root sees all. */
	private static final Map<String, Set<String>> ARROWS = new TreeMap<>(Map.ofEntries(Map.entry("document", Set.of()),
			Map.entry("fact", Set.of()), Map.entry("sprak", Set.of()), Map.entry("extract", Set.of("document", "fact")),
			Map.entry("dataset", Set.of("fact")), Map.entry("koppling", Set.of("fact", "sprak")),
			Map.entry("graph", Set.of("fact", "koppling", "sprak")),
			Map.entry("ingest", Set.of("document", "extract", "fact", "dataset", "graph")),
			Map.entry("quota", Set.of()), Map.entry("query", Set.of("quota", "sprak")),
			Map.entry("metrics", Set.of("query")), Map.entry("store", Set.of("graph", "query")),
			Map.entry("catalogue", Set.of("quota", "query", "dataset", "fact")),
			Map.entry("api", Set.of("quota", "query", "catalogue")), Map.entry("page", Set.of("query", "catalogue"))));

	/**
	 * The rooms of {@code extract}, each with those that it may use; only extract itself
	 * sees all.
	 */
	private static final Map<String, Set<String>> EXTRACT = new TreeMap<>(Map.ofEntries(Map.entry("wording", Set.of()),
			Map.entry("profile", Set.of("wording")), Map.entry("reading", Set.of("wording", "profile")),
			Map.entry("masking", Set.of("wording", "profile", "reading")),
			Map.entry("money", Set.of("wording", "profile", "reading")),
			Map.entry("prose", Set.of("wording", "profile", "reading")),
			Map.entry("followup", Set.of("wording", "profile", "reading", "money", "prose")),
			Map.entry("minutes", Set.of("wording", "profile", "reading", "money", "prose", "followup"))));

	/**
	 * The rooms of {@code api}, each with those that it may use beside what they all
	 * share: written values and errors.
	 */
	private static final Map<String, Set<String>> API = new TreeMap<>(Map.ofEntries(Map.entry("schema", Set.of()),
			Map.entry("plan", Set.of()), Map.entry("planner", Set.of("schema", "plan")),
			Map.entry("execute", Set.of("schema", "plan", "planner")), Map.entry("http", Set.of("schema"))));

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages(ROOT);

	@Test
	void everyPackageHasItsRoomAndNoOtherExists() {
		assertThat(rooms()).isEqualTo(ARROWS.keySet());
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("arrows")
	void aPackageUsesOnlyThoseBeforeIt(String room, Set<String> used) {
		String[] allowed = Stream.concat(used.stream(), Stream.of(room))
			.map(ArchitectureTest::in)
			.toArray(String[]::new);
		DescribedPredicate<JavaClass> others = resideInAnyPackage(ROOT + "..").and(resideOutsideOfPackages(allowed))
			.as("of ours outside of %s", used);
		noClasses().that().resideInAPackage(in(room)).should().dependOnClassesThat(others).check(CLASSES);
	}

	@ParameterizedTest(name = "{0}.{1}")
	@MethodSource({ "extract", "api" })
	void aRoomWithinARoomUsesOnlyThoseBeforeIt(String outer, String room, Set<String> used) {
		String[] allowed = Stream.concat(used.stream(), Stream.of(room))
			.map((each) -> ROOT + "." + outer + "." + each + "..")
			.toArray(String[]::new);
		noClasses().that()
			.resideInAPackage(ROOT + "." + outer + "." + room + "..")
			.should()
			.dependOnClassesThat(resideInAnyPackage(ROOT + "." + outer + ".*..").and(resideOutsideOfPackages(allowed))
				.as("of %s outside of %s", outer, used))
			.check(CLASSES);
	}

	@Test
	void whatTheRoomsOfApiShareUsesNone() {
		noClasses().that()
			.resideInAPackage(ROOT + ".api")
			.should()
			.dependOnClassesThat()
			.resideInAPackage(ROOT + ".api.*..")
			.check(CLASSES);
	}

	@Test
	void aPlanIsPlainData() {
		noClasses().that()
			.resideInAPackage(ROOT + ".api.plan..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("java.util.function..")
			.check(CLASSES);
	}

	@Test
	void noPackagesUseEachOtherInACircle() {
		slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
	}

	@Test
	void onlyGraphAndQueryAndStoreAndTheRootKnowNeo4j() {
		noClasses().that()
			.resideOutsideOfPackages(ROOT, in("graph"), in("query"), in("store"))
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.neo4j..", "org.springframework.data..", "org.springframework.boot.neo4j..",
					"org.springframework.boot.data..")
			.check(CLASSES);
	}

	@Test
	void onlyApiKnowsGraphqlJava() {
		noClasses().that()
			.resideOutsideOfPackage(in("api"))
			.should()
			.dependOnClassesThat()
			.resideInAPackage("graphql..")
			.check(CLASSES);
	}

	@Test
	void onlyCatalogueKnowsJena() {
		noClasses().that()
			.resideOutsideOfPackage(in("catalogue"))
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.apache.jena..")
			.check(CLASSES);
	}

	@Test
	void onlyMetricsHasGauges() {
		noClasses().that()
			.resideOutsideOfPackages(ROOT, in("metrics"))
			.should()
			.dependOnClassesThat()
			.resideInAPackage("io.micrometer.core..")
			.check(CLASSES);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("leftHalf")
	void theFactsAndWhatReadsThemNeedNoFramework(String room) {
		noClasses().that()
			.resideInAPackage(in(room))
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework..", "graphql..", "org.neo4j..", "jakarta..", "io.micrometer..")
			.check(CLASSES);
	}

	@Test
	void noClassHidesWhatItIsBehindAGeneralName() {
		noClasses().should().haveNameMatching(".*(?i:Service|Utils?|Dto|Impl|Manager)(\\$.*)?").check(CLASSES);
	}

	@Test
	void everyPackageSaysThatNothingIsNullUnlessSaid() {
		assertThat(CLASSES.getPackage(ROOT)
			.getSubpackagesInTree()
			.stream()
			.filter((javaPackage) -> !javaPackage.getClasses().isEmpty())
			.filter((javaPackage) -> !isNullMarked(javaPackage))
			.map(JavaPackage::getName)).isEmpty();
		assertThat(isNullMarked(CLASSES.getPackage(ROOT))).isTrue();
	}

	private static Stream<Object[]> arrows() {
		return ARROWS.entrySet().stream().map((arrow) -> new Object[] { arrow.getKey(), arrow.getValue() });
	}

	private static Stream<Object[]> extract() {
		return within("extract", EXTRACT);
	}

	private static Stream<Object[]> api() {
		return within("api", API);
	}

	private static Stream<Object[]> within(String outer, Map<String, Set<String>> rooms) {
		return rooms.entrySet().stream().map((arrow) -> new Object[] { outer, arrow.getKey(), arrow.getValue() });
	}

	private static Stream<String> leftHalf() {
		return Stream.of("document", "fact", "extract", "dataset", "koppling");
	}

	private static Set<String> rooms() {
		return CLASSES.stream()
			.map(JavaClass::getPackageName)
			.filter((name) -> name.startsWith(ROOT + "."))
			.map((name) -> name.substring(ROOT.length() + 1).replaceFirst("\\..*", ""))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static boolean isNullMarked(JavaPackage javaPackage) {
		return javaPackage.tryGetPackageInfo().filter((info) -> info.isAnnotatedWith(NullMarked.class)).isPresent();
	}

	private static String in(String room) {
		return ROOT + "." + room + "..";
	}

}
