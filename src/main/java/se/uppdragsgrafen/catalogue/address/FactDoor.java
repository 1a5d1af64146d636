package se.uppdragsgrafen.catalogue.address;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

import se.uppdragsgrafen.query.Editions;
import se.uppdragsgrafen.query.andringar.Fate;
import se.uppdragsgrafen.query.andringar.FateReader;
import se.uppdragsgrafen.quota.Visit;

/** Each fact in each format. */
@RestController
final class FactDoor {

	private static final String LICENCE = "http://creativecommons.org/publicdomain/zero/1.0/";

	/** A page names what the fact refers to, which is read too. */
	private static final long COST = 3 * Visit.LEAST;

	private final FateReader reader;

	private final Editions editions;

	private final Addresses addresses;

	private final Departed departed;

	private final List<Rendering> renderings;

	FactDoor(FateReader reader, Editions editions, Addresses addresses, Departed departed, List<Rendering> renderings) {
		this.reader = reader;
		this.editions = editions;
		this.addresses = addresses;
		this.departed = departed;
		this.renderings = List.copyOf(renderings);
	}

	@GetMapping("/res/{*path}")
	ResponseEntity<Object> show(@PathVariable String path,
			@RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
			@RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String languages,
			Locale language) {
		Format format = Addresses.format(path).orElseThrow(NotHere::noFormat);
		String id = Addresses.id(path.substring(0, path.length() - format.ending().length() - 1));
		Asker asker = new Asker(Accepted.of(accept), language, languages);
		Visit.current().ifPresent((visit) -> visit.pay(COST));
		return this.editions.whole(() -> show(id, format, asker)).answer();
	}

	private ResponseEntity<Object> show(String id, Format format, Asker asker) {
		return switch (this.reader.of(id)) {
			case null -> throw NotHere.neverGiven(id);
			case Fate.There(var last) -> show(Subject.of(last), format, asker.languages());
			case Fate.Replaced(var by) when by.size() == 1 -> Departed.moved(Addresses.of(by.getFirst(), format));
			case Fate.Replaced(var by) -> this.departed.choices(id, by, asker);
			case Fate.Gone gone -> this.departed.gone(gone, asker);
		};
	}

	private ResponseEntity<Object> show(Subject subject, Format format, @Nullable String languages) {
		String body = this.renderings.stream()
			.filter((each) -> each.format() == format)
			.findFirst()
			.orElseThrow()
			.writer()
			.apply(subject, languages);
		return ResponseEntity.ok()
			.contentType(format.sent())
			.cacheControl(CacheControl.noCache().cachePublic())
			// Weak, because the server does not compress what has a strong one.
			.eTag("W/\"" + DigestUtils.md5DigestAsHex(body.getBytes(StandardCharsets.UTF_8)) + "\"")
			.headers((headers) -> {
				if (format == Format.HTML) {
					headers.set("Content-Security-Policy", FactPages.POLICY);
					headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
				}
				headers.add(HttpHeaders.LINK, "<%s>; rel=\"canonical\"".formatted(this.addresses.uri(subject.id())));
				headers.add(HttpHeaders.LINK, "<%s>; rel=\"license\"".formatted(LICENCE));
				Addresses.alternates(subject.id(), headers);
			})
			.body(body);
	}

}
