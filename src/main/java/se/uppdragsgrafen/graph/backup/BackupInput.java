package se.uppdragsgrafen.graph.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the lines of a backup. */
final class BackupInput {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final TypeReference<Map<String, Object>> LINE = new TypeReference<>() {
	};

	private static final int BUFFER = 1 << 16;

	private final Path file;

	BackupInput(Path file) {
		this.file = file;
	}

	/**
	 * How much it holds.
	 * @throws BackupProblem where it is not whole, or no backup that this program knows
	 */
	Content check() {
		return read((line) -> {
		});
	}

	/** Gives each line between the first and the last. */
	Content read(Consumer<Map<String, Object>> to) {
		if (!Files.isReadable(this.file)) {
			throw BackupProblem.notThere(this.file);
		}
		try (InputStream in = new GZIPInputStream(Files.newInputStream(this.file), BUFFER);
				BufferedReader text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			return read(text, to);
		}
		catch (IOException | JacksonException ex) {
			throw BackupProblem.notWhole(this.file, "den är avbruten eller skadad", ex);
		}
	}

	private Content read(BufferedReader text, Consumer<Map<String, Object>> to) throws IOException {
		Lines lines = new Lines();
		String written = text.readLine();
		Map<String, Object> line = parsed(written);
		if (!Lines.isFirst(line)) {
			throw BackupProblem.notWhole(this.file, "den börjar inte som en sådan", null);
		}
		if (!Lines.isKnown(line)) {
			throw BackupProblem.newer(this.file);
		}
		while (!Lines.isLast(line)) {
			lines.bytes(written);
			written = text.readLine();
			line = parsed(written);
			if (!Lines.isLast(line)) {
				to.accept(line);
			}
		}
		if (!lines.digest().equals(line.get("sha256")) || text.readLine() != null) {
			throw BackupProblem.notWhole(this.file, "summan stämmer inte", null);
		}
		return Lines.content(line);
	}

	private Map<String, Object> parsed(@Nullable String line) {
		if (line == null) {
			throw BackupProblem.notWhole(this.file, "slutet saknas", null);
		}
		return JSON.readValue(line, LINE);
	}

}
