package se.uppdragsgrafen.catalogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.Node;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** A reader that is not ours, npm's {@code datapackage}, reads all that is given out. */
class DataPackageReaderIT {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path folder;

	@Test
	void anotherReaderReadsEveryRowAsItsSchemaSays() throws IOException, InterruptedException {
		assumeTrue(Node.installed(), "Node.js and npm are not installed");
		assumeTrue(Node.fetched(), "npm could not fetch datapackage; target/node/npm.err.txt says why");
		unzip();
		JsonNode read = JsonMapper.shared()
			.readTree(Node.run("datapackage.mjs", this.folder.resolve("datapackage.json").toString()));
		assertThat(read.get("valid").asBoolean()).isTrue();
		Map<String, Integer> rows = new TreeMap<>();
		for (FactType type : Vocabulary.types()) {
			int lines = (int) Bundled.doors().get("/export/" + type.table() + ".jsonl").body().lines().count();
			if (lines > 0) {
				rows.put(type.table(), lines);
			}
		}
		Map<String, Integer> others = new TreeMap<>();
		read.get("rows").properties().forEach((table) -> others.put(table.getKey(), table.getValue().asInt()));
		assertThat(others).isEqualTo(rows);
	}

	private void unzip() throws IOException {
		try (ZipInputStream zip = new ZipInputStream(
				new ByteArrayInputStream(Bundled.doors().get("/export/datapaket.zip").bytes()))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				Files.write(this.folder.resolve(entry.getName()), zip.readAllBytes());
			}
		}
	}

}
