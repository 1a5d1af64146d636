package se.uppdragsgrafen.catalogue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;

import se.uppdragsgrafen.Served;

import static org.assertj.core.api.Assertions.assertThat;

/** RDF that a server gives, read by Jena with all its checks; a warning is an error. */
public final class Rdf {

	private Rdf() {
	}

	/** What is at a path. */
	public static Model at(Served served, String path, Lang lang) {
		HttpResponse<String> answer = served.get(path);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return parsed(answer.body(), lang);
	}

	/** What is at a path for one who accepts that. */
	public static HttpResponse<String> accepting(Served served, String path, String accept) {
		return served.send(HttpRequest.newBuilder(served.address(path)).header("Accept", accept));
	}

	/** What a text says. */
	public static Model parsed(String text, Lang lang) {
		return RDFParser.fromString(text, lang)
			.checking(true)
			.errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
			.toModel();
	}

}
