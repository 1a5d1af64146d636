package se.uppdragsgrafen.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.fact.RedactedId;
import se.uppdragsgrafen.graph.RedactedFact;

/**
 * The facts that were taken away for good, kept outside of the database, so that a
 * restored or a new one does not have them: a line of JSON for each, with {@code id} (or
 * what stands for it), {@code varfor} and {@code tid}.
 */
public final class RedactionsFile {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final TypeReference<Map<String, String>> LINE = new TypeReference<>() {
	};

	private final Path file;

	/**
	 * A file, which need not be there.
	 */
	public RedactionsFile(Path file) {
		this.file = file.toAbsolutePath();
	}

	/**
	 * Whether an id is one of those that stand in it.
	 * @throws Refused where a line cannot be read
	 */
	public Predicate<String> has() {
		return has(read());
	}

	static Predicate<String> has(Collection<RedactedFact> facts) {
		Set<String> ids = facts.stream().map(RedactedFact::id).collect(Collectors.toSet());
		return (id) -> !ids.isEmpty() && ids.contains(RedactedId.of(id));
	}

	/**
	 * What stands in it.
	 * @throws Refused where a line cannot be read, or nothing could be written later
	 */
	List<RedactedFact> read() {
		Path there = Files.exists(this.file) ? this.file : folder();
		if (!Files.isWritable(there) || !Files.isWritable(folder())) {
			throw new Refused(List.of("%s: går inte att skriva; ge rätt till filen och dess mapp".formatted(there)));
		}
		List<RedactedFact> facts = new ArrayList<>();
		List<String> lines = lines();
		for (int i = 0; i < lines.size(); i++) {
			if (!lines.get(i).isBlank()) {
				facts.add(fact(lines.get(i), i + 1));
			}
		}
		return facts;
	}

	private List<String> lines() {
		try {
			return Files.exists(this.file) ? Files.readAllLines(this.file) : List.of();
		}
		catch (IOException ex) {
			throw new Refused(List.of("%s: går inte att läsa som text (%s)".formatted(this.file, ex.getMessage())));
		}
	}

	private RedactedFact fact(String line, int number) {
		try {
			Map<String, String> fact = JSON.readValue(line, LINE);
			return new RedactedFact(Objects.requireNonNull(fact.get("id")), fact.getOrDefault("varfor", ""),
					Objects.requireNonNull(fact.get("tid")));
		}
		catch (JacksonException | NullPointerException ex) {
			throw new Refused(List
				.of("%s:%d: raden har formen {\"id\": …, \"varfor\": …, \"tid\": \"2026-11-29T12:00:00Z\"}; rätta den"
					.formatted(this.file, number)));
		}
	}

	/** Makes it say that, as a whole; a new one is its user's alone. */
	void write(List<RedactedFact> facts) {
		List<String> lines = facts.stream()
			.map((each) -> JSON.writeValueAsString(Map.of("id", each.id(), "varfor", each.varfor(), "tid", each.tid())))
			.toList();
		try {
			Path fresh = Files.createTempFile(folder(), "", ".tmp");
			Files.write(fresh, lines);
			Files.move(fresh, this.file, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			throw new Refused(List.of("%s: går inte att skriva (%s)".formatted(this.file, ex.getMessage())));
		}
	}

	private Path folder() {
		return Objects.requireNonNull(this.file.getParent(), "A file has a folder");
	}

}
