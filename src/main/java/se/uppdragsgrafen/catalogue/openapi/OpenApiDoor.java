package se.uppdragsgrafen.catalogue.openapi;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The description of all doors, for people's tools. */
@RestController
final class OpenApiDoor {

	private static final MediaType TYPE = new MediaType(MediaType.APPLICATION_JSON, StandardCharsets.UTF_8);

	private static final Duration FRESH = Duration.ofMinutes(5);

	private final String document;

	private final String etag;

	OpenApiDoor(String document) {
		this.document = document;
		// Weak, because the server does not compress what has a strong one.
		this.etag = "W/\"" + DigestUtils.md5DigestAsHex(document.getBytes(StandardCharsets.UTF_8)) + "\"";
	}

	@GetMapping("/openapi.json")
	ResponseEntity<String> document() {
		return ResponseEntity.ok()
			.contentType(TYPE)
			.cacheControl(CacheControl.maxAge(FRESH).cachePublic())
			.eTag(this.etag)
			.body(this.document);
	}

}
