package se.uppdragsgrafen.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

import se.uppdragsgrafen.query.Editions;
import se.uppdragsgrafen.query.GraphReader;
import se.uppdragsgrafen.query.analys.BadArgument;
import se.uppdragsgrafen.query.andringar.Change;
import se.uppdragsgrafen.query.andringar.ChangeReader;
import se.uppdragsgrafen.query.andringar.Changes;
import se.uppdragsgrafen.quota.Visit;

/**
 * The log of what was changed as JSON Lines, an entry on each line, for those who keep a
 * copy. {@code Link} with {@code rel="next"} is where to go on, also when there is no
 * more yet.
 */
@RestController
final class ChangeDownload {

	static final String PATH = "/export/andringar.jsonl";

	private static final MediaType JSON_LINES = new MediaType("application", "jsonl", StandardCharsets.UTF_8);

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final String AFTER = "efter";

	private static final String FIRST = "first";

	private static final String TYPE = "typ";

	private static final String KOMMUN = "kommun";

	private static final int DEFAULT = 1_000;

	private static final int MOST = 10_000;

	private final ChangeReader reader;

	private final Editions editions;

	ChangeDownload(GraphReader reader, Editions editions) {
		this.reader = new ChangeReader(reader);
		this.editions = editions;
	}

	@GetMapping(PATH)
	ResponseEntity<String> changes(@RequestParam MultiValueMap<String, String> given) {
		if (!Set.of(AFTER, FIRST, TYPE, KOMMUN).containsAll(given.keySet())) {
			throw new BadArgument("There are only the arguments efter, first, typ and kommun.",
					"Det finns bara argumenten efter, first, typ och kommun.");
		}
		int first = first(given.getFirst(FIRST));
		Visit.current().ifPresent((visit) -> visit.pay(Visit.LEAST + first));
		Changes read = this.editions.whole(() -> this.reader.after(given.getFirst(AFTER), first)).answer();
		StringBuilder lines = new StringBuilder();
		read.changes()
			.stream()
			.filter((each) -> wanted(given.get(TYPE), each.typ()))
			.filter((each) -> wanted(given.get(KOMMUN), each.kommun()))
			.forEach((each) -> lines.append(JSON.writeValueAsString(line(each, read))).append('\n'));
		return ResponseEntity.ok()
			.contentType(JSON_LINES)
			.header(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(next(given, read)))
			.header("X-Has-More", String.valueOf(read.hasMore()))
			.body(lines.toString());
	}

	private static int first(@Nullable String text) {
		if (text == null) {
			return DEFAULT;
		}
		if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST) {
			throw new BadArgument("'first' must be a whole number from 1 to %d.",
					"'first' måste vara ett heltal från 1 till %d.", MOST);
		}
		return Integer.parseInt(text);
	}

	private static boolean wanted(@Nullable List<String> chosen, @Nullable String value) {
		return chosen == null || (value != null && chosen.contains(value));
	}

	private static String next(MultiValueMap<String, String> given, Changes read) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH);
		given.forEach((name, values) -> address.queryParam(name, values.toArray()));
		return address.replaceQueryParam(AFTER, read.end().encode()).encode().toUriString();
	}

	private static ObjectNode line(Change change, Changes of) {
		ObjectNode line = JSON.createObjectNode()
			.put("nr", change.nr())
			.put("markor", of.after(change).encode())
			.put("slag", change.slag())
			.put("typ", change.typ())
			.put("id", change.id())
			.put("hash", change.hash())
			.put("utgava", change.utgava())
			.put("paket", change.paket())
			.put("tid", change.tid());
		return (change.innehall() != null) ? line.putRawValue("innehall", new RawValue(change.innehall()))
				: line.putNull("innehall");
	}

}
