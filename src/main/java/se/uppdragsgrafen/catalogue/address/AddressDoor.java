package se.uppdragsgrafen.catalogue.address;

import java.net.URI;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

import se.uppdragsgrafen.query.Editions;
import se.uppdragsgrafen.query.andringar.Fate;
import se.uppdragsgrafen.query.andringar.FateReader;
import se.uppdragsgrafen.quota.Visit;

/**
 * The permanent address of each fact: without version, format or query, it leads to what
 * there is of it now.
 */
@RestController
final class AddressDoor {

	private final FateReader reader;

	private final Editions editions;

	private final Departed departed;

	AddressDoor(FateReader reader, Editions editions, Departed departed) {
		this.reader = reader;
		this.editions = editions;
		this.departed = departed;
	}

	@GetMapping("/id/{*path}")
	ResponseEntity<Object> lead(@PathVariable String path,
			@RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
			@RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String languages,
			Locale language) {
		String id = Addresses.id(path);
		Asker asker = new Asker(Accepted.of(accept), language, languages);
		Visit.current().ifPresent((visit) -> visit.pay(Visit.LEAST));
		return this.editions.whole(() -> lead(id, asker)).answer();
	}

	private ResponseEntity<Object> lead(String id, Asker asker) {
		return switch (this.reader.of(id)) {
			case null -> throw NotHere.neverGiven(id);
			case Fate.There there -> there(id, asker.accepted());
			case Fate.Replaced(var by) when by.size() == 1 -> Departed.moved(Addresses.PERMANENT + by.getFirst());
			case Fate.Replaced(var by) -> this.departed.choices(id, by, asker);
			case Fate.Gone gone -> this.departed.gone(gone, asker);
		};
	}

	private ResponseEntity<Object> there(String id, Accepted accepted) {
		Format format = accepted.best(Format.ALL, Format::type).orElseThrow(NotHere::notAcceptable);
		URI address = URI.create(Addresses.of(id, format));
		return ResponseEntity.status(HttpStatus.SEE_OTHER)
			.location(address)
			.header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
			.cacheControl(CacheControl.noCache().cachePublic())
			.headers((headers) -> {
				Addresses.alternates(id, headers);
				headers.add(HttpHeaders.LINK, "<%s>; rel=\"describedby\"".formatted(address));
			})
			.build();
	}

}
