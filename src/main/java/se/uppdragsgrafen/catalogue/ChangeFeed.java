package se.uppdragsgrafen.catalogue;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

import se.uppdragsgrafen.query.Editions;
import se.uppdragsgrafen.query.andringar.Newest;
import se.uppdragsgrafen.query.andringar.NewestReader;
import se.uppdragsgrafen.query.andringar.Position;
import se.uppdragsgrafen.quota.Visit;

/** The log of what was changed as a feed that can be subscribed to (Atom, RFC 4287). */
@RestController
final class ChangeFeed {

	static final String PATH = "/export/andringar.atom";

	private static final MediaType ATOM = new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8);

	private final NewestReader reader;

	private final Editions editions;

	private final String base;

	ChangeFeed(NewestReader reader, Editions editions, String base) {
		this.reader = reader;
		this.editions = editions;
		this.base = base;
	}

	@GetMapping(PATH)
	ResponseEntity<String> feed(@RequestParam MultiValueMap<String, String> given) {
		FeedArguments asked = FeedArguments.of(given);
		long cost = asked.first() + (asked.chosen() ? Snapshots.COST : 0);
		Visit.current().ifPresent((visit) -> visit.pay(Visit.LEAST + cost));
		Newest newest = this.editions
			.whole(() -> this.reader.before(asked.fore(), asked.kommun(), asked.namnd(), asked.first()))
			.answer();
		Position next = newest.next();
		String feed = new AtomWriter(this.base, newest).write(address(given, asked.fore()),
				(next != null) ? address(given, next.encode()) : null);
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
			.contentType(ATOM)
			.cacheControl(CacheControl.noCache().cachePublic())
			// Weak, because the server does not compress what has a strong one.
			.eTag("W/\"" + DigestUtils.md5DigestAsHex(feed.getBytes(StandardCharsets.UTF_8)) + "\"");
		if (!newest.changes().isEmpty()) {
			answer.lastModified(OffsetDateTime.parse(newest.changes().getFirst().tid()).toInstant());
		}
		return answer.header(HttpHeaders.LINK, "<%s>; rel=\"license\"".formatted(Snapshots.LICENCE)).body(feed);
	}

	private String address(MultiValueMap<String, String> given, @Nullable String before) {
		UriComponentsBuilder address = UriComponentsBuilder.fromUriString(this.base).path(PATH);
		given.forEach((name, values) -> {
			if (!name.equals(FeedArguments.BEFORE)) {
				address.queryParam(name, values.toArray());
			}
		});
		if (before != null) {
			address.queryParam(FeedArguments.BEFORE, before);
		}
		return address.encode().toUriString();
	}

}
