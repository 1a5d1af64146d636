package se.uppdragsgrafen.page;

import java.util.List;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The page where questions are written and tried, and the examples that it offers. */
@RestController
final class GraphiqlPage {

	/**
	 * Nothing but this server; fonts and icons lie within the editor's style sheet. Its
	 * dialogs would add a style against scrolling, which is refused: nothing scrolls.
	 */
	static final String POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; "
			+ "style-src 'self'; font-src data:; img-src 'self' data:; "
			+ "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

	private final Resource page = new ClassPathResource("graphiql.html", GraphiqlPage.class);

	private final List<Example> examples;

	GraphiqlPage(List<Example> examples) {
		this.examples = examples;
	}

	@GetMapping(path = "/graphiql", produces = "text/html;charset=UTF-8")
	ResponseEntity<Resource> page() {
		return ResponseEntity.ok().header("Content-Security-Policy", POLICY).body(this.page);
	}

	@GetMapping(path = "/graphiql/examples.json", produces = MediaType.APPLICATION_JSON_VALUE)
	List<Example> examples() {
		return this.examples;
	}

}
