package se.uppdragsgrafen.catalogue.fullstandighet;

import java.util.List;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Reads the rhythms that an operator states. */
@Configuration(proxyBeanMethods = false)
public class CompletenessConfiguration {

	@Bean
	Completeness completeness(Environment environment) {
		return new Completeness(
				Binder.get(environment).bind("uppdragsgrafen.rytm", Bindable.listOf(Rhythm.class)).orElse(List.of()));
	}

}
