package se.uppdragsgrafen.catalogue.sitemap;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.uppdragsgrafen.query.Editions;
import se.uppdragsgrafen.query.GraphReader;

/** Puts the lists of addresses together. */
@Configuration(proxyBeanMethods = false)
public class SitemapConfiguration {

	/** As many as sitemaps.org allows in a list. */
	private static final int MOST = 50_000;

	@Bean
	SitemapDoor sitemapDoor(GraphReader reader, Editions editions, PagePaths pages,
			@Value("${uppdragsgrafen.base}") String base) {
		return new SitemapDoor(reader, editions, pages, base, MOST);
	}

}
