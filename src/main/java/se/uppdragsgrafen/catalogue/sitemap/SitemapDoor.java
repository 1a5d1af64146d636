package se.uppdragsgrafen.catalogue.sitemap;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import se.uppdragsgrafen.fact.Belagg;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Vocabulary;
import se.uppdragsgrafen.query.Editions;
import se.uppdragsgrafen.query.GraphReader;
import se.uppdragsgrafen.query.ReadStatements;
import se.uppdragsgrafen.quota.Visit;

/**
 * The addresses of the pages and of all facts but places in documents, which stand on the
 * pages of what they are evidence of. A list has as many as search engines take.
 */
@RestController
final class SitemapDoor {

	private static final MediaType XML = new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8);

	private static final long COST = 1_000;

	private final GraphReader reader;

	private final Editions editions;

	private final PagePaths pages;

	private final String base;

	private final int most;

	/**
	 * @param base what addresses begin with
	 * @param most addresses in a list
	 */
	SitemapDoor(GraphReader reader, Editions editions, PagePaths pages, String base, int most) {
		this.reader = reader;
		this.editions = editions;
		this.pages = pages;
		this.base = base;
		this.most = most;
	}

	@GetMapping("/robots.txt")
	ResponseEntity<String> robots() {
		return ResponseEntity.ok().contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8)).body("""
				User-agent: *
				Disallow: /graphql?
				Disallow: /graphiql?
				Disallow: /sok?
				Disallow: /analys/

				Sitemap: %s/sitemap.xml
				""".formatted(this.base));
	}

	@GetMapping("/sitemap.xml")
	ResponseEntity<String> index() {
		List<String> lists = new ArrayList<>(List.of(this.base + "/sitemap/sidor.xml"));
		this.editions.whole(this::counts)
			.answer()
			.forEach((table, count) -> LongStream.rangeClosed(1, Math.ceilDiv(count, this.most))
				.forEach((number) -> lists.add("%s/sitemap/%s-%d.xml".formatted(this.base, table, number))));
		return answer(SitemapWriter.index(lists));
	}

	@GetMapping("/sitemap/sidor.xml")
	ResponseEntity<String> pages() {
		return answer(SitemapWriter.list(this.pages.shown().stream().map((path) -> this.base + path).toList()));
	}

	@GetMapping("/sitemap/{table}-{number:[1-9][0-9]{0,3}}.xml")
	ResponseEntity<String> facts(@PathVariable String table, @PathVariable int number) {
		Visit.current().ifPresent((visit) -> visit.pay(COST));
		List<String> ids = types().filter((type) -> type.table().equals(table))
			.findFirst()
			.map((type) -> this.editions.whole(() -> ids(type, number)).answer())
			.orElse(List.of());
		if (ids.isEmpty()) {
			return ResponseEntity.notFound().build();
		}
		return answer(SitemapWriter.list(ids.stream().map((id) -> this.base + "/id/" + id).toList()));
	}

	private static Stream<FactType> types() {
		return Vocabulary.types().stream().filter((type) -> type.record() != Belagg.class);
	}

	private Map<String, Long> counts() {
		List<String> labels = types().map(FactType::label).toList();
		Map<String, Long> counts = new LinkedHashMap<>();
		for (Map<String, @Nullable Object> row : this.reader
			.read(ReadStatements.named("antal", Map.of("typer", labels)))) {
			types().filter((type) -> type.label().equals(row.get("typ")))
				.forEach((type) -> counts.put(type.table(),
						(row.get("antal") instanceof Number number) ? number.longValue() : 0L));
		}
		return counts;
	}

	private List<String> ids(FactType type, int number) {
		Map<String, @Nullable Object> asked = Map.of("typ", type.label(), "forbi", (number - 1L) * this.most, "antal",
				(long) this.most);
		return this.reader.read(ReadStatements.named("adresser", asked))
			.stream()
			.map((row) -> String.valueOf(row.get("id")))
			.toList();
	}

	private static ResponseEntity<String> answer(String xml) {
		return ResponseEntity.ok().contentType(XML).cacheControl(CacheControl.noCache().cachePublic()).body(xml);
	}

}
