package se.uppdragsgrafen.catalogue.openapi;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.uppdragsgrafen.query.analys.Analyses;

/** Puts the description of the doors together. */
@Configuration(proxyBeanMethods = false)
public class OpenApiConfiguration {

	@Bean
	OpenApiDoor openApiDoor(@Value("${uppdragsgrafen.base}") String base, ObjectProvider<BuildProperties> build,
			Analyses analyses, KnownCodes codes) {
		String version = build.stream().map(BuildProperties::getVersion).findFirst().orElse("0");
		return new OpenApiDoor(OpenApi.document(base, version, analyses, codes));
	}

}
