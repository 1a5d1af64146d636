package se.uppdragsgrafen.page;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The page where the description of all doors is read and tried. */
@RestController
final class OpenApiPage {

	private final Resource page = new ClassPathResource("openapi.html", OpenApiPage.class);

	@GetMapping(path = "/openapi", produces = "text/html;charset=UTF-8")
	ResponseEntity<Resource> page() {
		return ResponseEntity.ok().header("Content-Security-Policy", GraphiqlPage.POLICY).body(this.page);
	}

}
