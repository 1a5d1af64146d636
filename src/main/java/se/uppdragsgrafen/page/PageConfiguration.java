package se.uppdragsgrafen.page;

import java.io.IOException;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Puts the pages together. */
@Configuration(proxyBeanMethods = false)
public class PageConfiguration {

	@Bean
	GraphiqlPage graphiqlPage(ResourcePatternResolver files) throws IOException {
		return new GraphiqlPage(Examples.read(files));
	}

}
