package se.uppdragsgrafen.catalogue;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;

import se.uppdragsgrafen.GivenDoors;
import se.uppdragsgrafen.Reply;

import static org.assertj.core.api.Assertions.assertThat;

/** RDF that is given out, read by Jena with all its checks; a warning is an error. */
public final class Rdf {

	private Rdf() {
	}

	/** What is at a path. */
	public static Model at(GivenDoors doors, String path, Lang lang) {
		Reply answer = doors.get(path);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return parsed(answer.body(), lang);
	}

	/** What a text says. */
	public static Model parsed(String text, Lang lang) {
		return RDFParser.fromString(text, lang)
			.checking(true)
			.errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
			.toModel();
	}

}
