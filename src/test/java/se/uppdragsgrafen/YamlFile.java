package se.uppdragsgrafen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A YAML file with its merged keys, which Jackson's reader does not know. */
public final class YamlFile {

	private YamlFile() {
	}

	public static JsonNode read(String path) {
		try (InputStream file = Files.newInputStream(Path.of(path))) {
			return JsonMapper.shared().valueToTree(new Yaml().load(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
