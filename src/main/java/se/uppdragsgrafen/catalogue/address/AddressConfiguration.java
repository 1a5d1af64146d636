package se.uppdragsgrafen.catalogue.address;

import java.util.List;

import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.uppdragsgrafen.catalogue.rdf.FactRdf;
import se.uppdragsgrafen.fact.RedactedId;
import se.uppdragsgrafen.query.Editions;
import se.uppdragsgrafen.query.GraphReader;
import se.uppdragsgrafen.query.andringar.FateReader;

/** Puts the permanent addresses together. */
@Configuration(proxyBeanMethods = false)
public class AddressConfiguration {

	@Bean
	FateReader fateReader(GraphReader reader) {
		return new FateReader(reader, RedactedId::of);
	}

	@Bean
	Addresses addresses(@Value("${uppdragsgrafen.base}") String base) {
		return new Addresses(base);
	}

	@Bean
	Departed departed(FateReader reader, Addresses addresses, FactPages pages) {
		return new Departed(reader, addresses, pages);
	}

	@Bean
	AddressDoor addressDoor(FateReader reader, Editions editions, Departed departed) {
		return new AddressDoor(reader, editions, departed);
	}

	/** A format more is a line in {@link Format} and its writer here. */
	@Bean
	FactDoor factDoor(FateReader reader, Editions editions, Addresses addresses, Departed departed, FactPages pages,
			@Value("${uppdragsgrafen.base}") String base) {
		Portraits portraits = new Portraits(reader, addresses);
		FactRdf rdf = new FactRdf(base);
		return new FactDoor(reader, editions, addresses, departed,
				List.of(new Rendering(Format.HTML,
						(subject, languages) -> pages.fact(portraits.of(subject), pages.language(languages))),
						Rendering.of(Format.CSV, Renderings::csv), Rendering.of(Format.JSON, Renderings::json),
						Rendering.of(Format.JSON_LD, Renderings.jsonLd(rdf)),
						Rendering.of(Format.TURTLE, Renderings.turtle(rdf))));
	}

	/** Tools that know of no slash within a parameter send it as {@code %2F}. */
	@Bean
	TomcatConnectorCustomizer encodedSlashes() {
		return (connector) -> connector.setEncodedSolidusHandling(EncodedSolidusHandling.DECODE.getValue());
	}

	@Bean
	AddressProblems addressProblems(FactPages pages) {
		return new AddressProblems(pages);
	}

}
