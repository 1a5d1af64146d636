package se.uppdragsgrafen;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.FileSystemResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * compose.yaml and the Containerfile as far as they can be held against something where
 * no container engine runs.
 */
class ComposeTest {

	/** What the images of others are documented to read. */
	private static final Set<String> OF_OTHERS = Set.of("NEO4J_AUTH", "GF_SECURITY_ADMIN_PASSWORD",
			"NEO4J_server_memory_heap_max__size", "NEO4J_server_memory_pagecache_size");

	private static final Pattern OURS = Pattern.compile("(SERVER|SPRING|UPPDRAGSGRAFEN|MANAGEMENT|LOGGING)_.*");

	private static final JsonMapper JSON = JsonMapper.shared();

	private final JsonNode compose = YamlFile.read("compose.yaml");

	@Test
	void itIsWhatTheComposeSpecificationAllows() throws IOException {
		try (InputStream file = getClass().getResourceAsStream("/compose/compose-spec.json")) {
			// Its $id is no address, which this validator insists on.
			JsonNode schema = ((ObjectNode) JSON.readTree(file)).without("$id");
			assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
				.getSchema(schema)
				.validate(this.compose)).isEmpty();
		}
	}

	@Test
	void everyFileThatIsMountedOrCopiedExists() throws IOException {
		List<String> mounted = services().flatMap(service -> texts(service.path("volumes")))
			.map(volume -> volume.replaceFirst(":.*", ""))
			.filter(source -> source.startsWith("."))
			.toList();
		assertThat(mounted).hasSizeGreaterThan(2).allSatisfy(path -> assertThat(Path.of(path)).exists());
		Matcher copied = Pattern.compile("(?m)^COPY (?!--from)(\\S+)").matcher(Files.readString(containerfile()));
		assertThat(copied.results().map(copy -> copy.group(1))).isNotEmpty()
			.allSatisfy(path -> assertThat(Path.of(path)).exists());
	}

	@Test
	void everyNamedVolumeIsDeclared() {
		Set<String> declared = Set.copyOf(this.compose.get("volumes").propertyNames());
		assertThat(services().flatMap(service -> texts(service.path("volumes")))
			.map(volume -> volume.replaceFirst(":.*", ""))
			.filter(source -> !source.startsWith("."))).isNotEmpty().allMatch(declared::contains);
	}

	@Test
	void everyEnvironmentVariableIsReadBySomebody() throws IOException {
		Set<String> known = settings();
		Set<String> given = services().flatMap(service -> service.path("environment").propertyNames().stream())
			.collect(Collectors.toSet());
		Pattern.compile("(?m)^ENV (\\w+)=")
			.matcher(Files.readString(containerfile()))
			.results()
			.forEach(variable -> given.add(variable.group(1)));
		assertThat(given).contains("SERVER_ADDRESS", "SPRING_NEO4J_URI")
			.allSatisfy(
					variable -> assertThat(OURS.matcher(variable).matches() ? known : OF_OTHERS).contains(variable));
	}

	@Test
	void noSecretStandsInIt() {
		assertThat(services().flatMap(service -> service.path("environment").properties().stream())
			.filter(variable -> variable.getKey().matches(".*(PASSWORD|AUTH|SECRET|TOKEN)$"))).hasSize(3)
			.allMatch(variable -> variable.getValue().stringValue().matches("(neo4j/)?\\$\\{\\w+:\\?[^}]+}"));
	}

	@Test
	void everyImageIsNamedWithItsRegistry() throws IOException {
		Stream<String> bases = Pattern.compile("(?m)^FROM (\\S+)")
			.matcher(Files.readString(containerfile()))
			.results()
			.map(base -> base.group(1));
		assertThat(Stream.concat(bases, services().map(service -> service.get("image").stringValue()))).hasSize(7)
			.allMatch(image -> image.matches("docker\\.io/[\\w-]+/[\\w-]+:\\S+|localhost/uppdragsgrafen"));
	}

	@Test
	void nobodyTakesAllMemoryOrIsCutOffWhileItCloses() {
		assertThat(services()).allSatisfy(service -> {
			assertThat(service.path("mem_limit").stringValue()).matches("\\d+[mg]");
			assertThat(seconds(service.path("stop_grace_period").stringValue())).isGreaterThanOrEqualTo(30);
		});
		assertThat(seconds(YamlFile.read("src/main/resources/application.yaml")
			.at("/spring/lifecycle.timeout-per-shutdown-phase")
			.stringValue())).isLessThan(30);
	}

	private static long seconds(String time) {
		return Duration.parse("PT" + time).toSeconds();
	}

	@Test
	void nativeCodeCanBeRunFromTheFolderForTemporaryFiles() {
		JsonNode server = this.compose.at("/services/uppdragsgrafen");
		assertThat(texts(server.get("volumes"))).contains("tmp:/tmp");
		assertThat(server.has("tmpfs")).isFalse();
	}

	@Test
	void whoPublishesTheDataIsPassedOn() throws IOException {
		List<String> named = new YamlPropertySourceLoader()
			.load("ours", new FileSystemResource("src/main/resources/application.yaml"))
			.stream()
			.flatMap(source -> Stream.of(((EnumerablePropertySource<?>) source).getPropertyNames()))
			.filter(name -> name.startsWith("uppdragsgrafen.katalog."))
			.map(ComposeTest::variable)
			.toList();
		assertThat(this.compose.at("/services/uppdragsgrafen/environment").properties())
			.filteredOn(variable -> variable.getValue().isNull())
			.extracting(Map.Entry::getKey)
			.containsExactlyInAnyOrderElementsOf(named);
	}

	@Test
	void theLibrariesAreALayerBelowTheProgram() throws IOException {
		assertThat(Files.readString(containerfile())).containsSubsequence("extract --layers", "/layers/dependencies/",
				"/layers/application/", "COPY data");
	}

	@Test
	void nobodyIsRootAndEverybodyIsLookedAfter() {
		assertThat(services()).hasSize(5).allSatisfy(service -> {
			assertThat(service.path("user").stringValue()).matches("[1-9]\\d*:\\d+");
			assertThat(service.has("healthcheck") || service.has("profiles")).isTrue();
			assertThat(texts(service.path("cap_drop"))).containsExactly("ALL");
		});
	}

	@Test
	void theServerIsHealthyWhenItsDatabaseIs() {
		assertThat(texts(this.compose.at("/services/uppdragsgrafen/healthcheck/test")).toList().getLast())
			.contains("127.0.0.1/8080", "/actuator/health/readiness");
		assertThat(YamlFile.read("src/main/resources/application.yaml")
			.at("/management/endpoint.health/group.readiness.include")
			.stringValue()).isEqualTo("readinessState, database");
	}

	@Test
	void whoeverIsAskedForIsThere() throws IOException {
		assertThat(YamlFile.read("grafana/prometheus/prometheus.yml")
			.at("/scrape_configs/0/static_configs/0/targets/0")
			.stringValue()).isEqualTo("uppdragsgrafen:8080");
		assertThat(YamlFile.read("grafana/provisioning/datasources/prometheus.yaml")
			.at("/datasources/0/url")
			.stringValue()).isEqualTo("http://prometheus:9090");
		Path dashboards = Path.of(YamlFile.read("grafana/provisioning/dashboards/uppdragsgrafen.yaml")
			.at("/providers/0/options/path")
			.stringValue());
		assertThat(texts(this.compose.at("/services/grafana/volumes")))
			.contains("./grafana/dashboards:" + dashboards + ":ro");
		String pom = Files.readString(Path.of("pom.xml"));
		assertThat(this.compose.at("/services/neo4j/image").stringValue()).isEqualTo("docker.io/library/neo4j:"
				+ pom.replaceFirst("(?s).*<neo4j.version>(.*?)</neo4j.version>.*", "$1") + "-community");
	}

	private Stream<JsonNode> services() {
		return this.compose.get("services").valueStream();
	}

	private Path containerfile() {
		return Path.of(this.compose.at("/services/uppdragsgrafen/build/dockerfile").stringValue());
	}

	private static Stream<String> texts(JsonNode list) {
		return list.valueStream().map(JsonNode::stringValue);
	}

	/**
	 * As environment variables: what application.yaml has, and what Spring Boot says that
	 * it reads.
	 */
	private static Set<String> settings() throws IOException {
		Set<String> names = new YamlPropertySourceLoader()
			.load("ours", new FileSystemResource("src/main/resources/application.yaml"))
			.stream()
			.flatMap(source -> Stream.of(((EnumerablePropertySource<?>) source).getPropertyNames()))
			.map(ComposeTest::variable)
			.collect(Collectors.toSet());
		for (URL metadata : Collections
			.list(ComposeTest.class.getClassLoader().getResources("META-INF/spring-configuration-metadata.json"))) {
			try (InputStream file = metadata.openStream()) {
				JSON.readTree(file)
					.path("properties")
					.forEach(property -> names.add(variable(property.get("name").stringValue())));
			}
		}
		return names;
	}

	private static String variable(String property) {
		return property.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
	}

}
