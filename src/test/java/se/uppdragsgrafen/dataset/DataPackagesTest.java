package se.uppdragsgrafen.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import se.uppdragsgrafen.SampleFacts;
import se.uppdragsgrafen.TestPackages;
import se.uppdragsgrafen.fact.DataPackage;
import se.uppdragsgrafen.fact.Namnd;
import se.uppdragsgrafen.fact.Stated;

import static org.assertj.core.api.Assertions.assertThat;

class DataPackagesTest {

	@TempDir
	Path folder;

	private final SampleFacts facts = new SampleFacts("a").namnd("sn", Namnd.Typ.NAMND, "SN", "Soc").uppdrag("u", "sn");

	@Test
	void whatIsWrittenIsReadAgain() {
		DataPackage read = new TestPackages(this.folder).read("prov", this.facts);
		assertThat(read.name()).isEqualTo("prov");
		assertThat(read.folder()).isEqualTo(this.folder.resolve("prov").toString());
		assertThat(read.facts()).extracting(Stated::fact).containsExactlyInAnyOrderElementsOf(this.facts.all());
		assertThat(read.facts()).filteredOn((each) -> each.fact().id().equals("namnd/2999/sn"))
			.containsExactly(new Stated(this.facts.all().get(3), "prov/namnd.csv", 2));
	}

	@Test
	void theSameFactsGiveTheSameBytes() throws IOException {
		TestPackages packages = new TestPackages(this.folder);
		Map<String, String> first = files(packages.write("prov", this.facts));
		assertThat(files(packages.write("prov", this.facts))).isEqualTo(first).hasSize(6);
		assertThat(first.get("namnd.csv")).isEqualTo("""
				id,namn,kortnamn,alias,typ,kommun,overordnad,kallor
				namnd/2999/sn,Nämnd sn,,SN|Soc,NAMND,kommun/2999,,belagg/2999/a/1-2
				""");
	}

	@Test
	void describingAgainChangesNothing() throws IOException {
		Path path = new TestPackages(this.folder).write("prov", this.facts);
		Map<String, String> before = files(path);
		DataPackages.describe(path);
		assertThat(files(path)).isEqualTo(before);
	}

	@Test
	void aTableThatNoFactIsInAnyMoreIsRemoved() throws IOException {
		TestPackages packages = new TestPackages(this.folder);
		packages.write("prov", this.facts);
		assertThat(files(packages.write("prov", new SampleFacts("a")))).containsOnlyKeys("belagg.csv",
				"datapackage.json", "dokument.csv", "kommun.csv");
	}

	@Test
	void theDescriptorSaysWhatTheTablesHold() throws IOException {
		Path path = new TestPackages(this.folder).write("prov", this.facts);
		JsonNode json = Descriptor.JSON.readTree(Files.readString(path.resolve("datapackage.json")));
		assertThat(json.at("/licenses/0/name").asString()).isEqualTo("CC0-1.0");
		assertThat(json.at("/sources/0/title").asString()).isEqualTo("Dokument a");
		JsonNode namnd = json.at("/resources/1");
		assertThat(namnd.path("path").asString()).isEqualTo("namnd.csv");
		assertThat(namnd.at("/schema/primaryKey/0").asString()).isEqualTo("id");
		assertThat(namnd.at("/schema/foreignKeys")).hasToString("""
				[{"fields":["kommun"],"reference":{"resource":"kommun","fields":["id"]}},\
				{"fields":["overordnad"],"reference":{"fields":["id"]}}]""");
		assertThat(namnd.at("/schema/fields/3"))
			.hasToString("{\"name\":\"alias\",\"type\":\"list\",\"delimiter\":\"|\",\"itemType\":\"string\"}");
		assertThat(namnd.at("/schema/fields/7/description").asString()).isEqualTo("Id:n ur belagg.csv.");
		assertThat(namnd.at("/schema/fields/7/constraints/required").asBoolean()).isTrue();
	}

	@Test
	void markOfByteOrderAndLineEndsOfWindowsAreRead() throws IOException {
		Path path = new TestPackages(this.folder).write("prov", this.facts);
		Path file = path.resolve("uppdrag.csv");
		Files.writeString(file, "\uFEFF" + Files.readString(file).replace("\n", "\r\n"));
		assertThat(DataPackages.read(List.of(path)).getFirst().facts()).extracting(Stated::fact)
			.containsExactlyInAnyOrderElementsOf(this.facts.all());
	}

	@Test
	void columnsMayStandInAnyOrder() throws IOException {
		Path path = new TestPackages(this.folder).write("prov", this.facts);
		Files.writeString(path.resolve("kommun.csv"), "namn,regionkod,id,kod\nProvstad,29,kommun/2999,2999\n");
		assertThat(DataPackages.read(List.of(path)).getFirst().facts()).extracting(Stated::fact)
			.containsExactlyInAnyOrderElementsOf(this.facts.all());
	}

	private static Map<String, String> files(Path folder) throws IOException {
		Map<String, String> files = new TreeMap<>();
		try (Stream<Path> all = Files.list(folder)) {
			for (Path each : all.toList()) {
				files.put(String.valueOf(each.getFileName()), Files.readString(each));
			}
		}
		return files;
	}

}
