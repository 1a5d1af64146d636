package se.uppdragsgrafen.catalogue.openapi;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.uppdragsgrafen.catalogue.sitemap.PagePaths;
import se.uppdragsgrafen.query.Descriptions;
import se.uppdragsgrafen.query.analys.Analyses;

/** Puts the description of the doors together. */
@Configuration(proxyBeanMethods = false)
public class OpenApiConfiguration {

	@Bean
	OpenApiDoor openApiDoor(@Value("${uppdragsgrafen.base}") String base,
			@Value("${uppdragsgrafen.katalog.kontakt.namn}") String contact,
			@Value("${uppdragsgrafen.katalog.kontakt.epost}") String email, ObjectProvider<BuildProperties> build,
			Analyses analyses, KnownCodes codes, Descriptions descriptions, PagePaths pages) {
		String version = build.stream().map(BuildProperties::getVersion).findFirst().orElse("0");
		return new OpenApiDoor(OpenApi.document(new OpenApi.Described(base, version, contact, email), analyses, codes,
				descriptions, pages));
	}

}
