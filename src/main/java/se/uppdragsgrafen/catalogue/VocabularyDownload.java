package se.uppdragsgrafen.catalogue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.apache.jena.rdf.model.Model;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import se.uppdragsgrafen.catalogue.rdf.Ontology;
import se.uppdragsgrafen.catalogue.rdf.Shapes;
import se.uppdragsgrafen.catalogue.rdf.Syntax;
import se.uppdragsgrafen.query.Descriptions;

/** What the terms of the RDF mean, and what its facts must be. */
@RestController
final class VocabularyDownload {

	private static final MediaType TURTLE = new MediaType("text", "turtle", StandardCharsets.UTF_8);

	private static final Duration FRESH = Duration.ofMinutes(5);

	private final SingletonSupplier<ResponseEntity<byte[]>> terms;

	private final SingletonSupplier<ResponseEntity<byte[]>> shapes;

	VocabularyDownload(String base, Descriptions descriptions) {
		this.terms = SingletonSupplier.of(() -> answer(Ontology.of(base, descriptions)));
		this.shapes = SingletonSupplier.of(() -> answer(Shapes.of(base, descriptions)));
	}

	@GetMapping("/ns")
	ResponseEntity<byte[]> terms() {
		return this.terms.obtain();
	}

	@GetMapping("/shapes.ttl")
	ResponseEntity<byte[]> shapes() {
		return this.shapes.obtain();
	}

	private static ResponseEntity<byte[]> answer(Model model) {
		ByteArrayOutputStream text = new ByteArrayOutputStream();
		Syntax.TURTLE.write(model, text);
		byte[] bytes = text.toByteArray();
		return ResponseEntity.ok()
			.contentType(TURTLE)
			.cacheControl(CacheControl.maxAge(FRESH).cachePublic())
			.eTag("W/\"" + DigestUtils.md5DigestAsHex(bytes) + "\"")
			.body(bytes);
	}

}
