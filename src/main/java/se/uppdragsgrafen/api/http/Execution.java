package se.uppdragsgrafen.api.http;

import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.Objects;

import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.query.Editions;

/**
 * Has questions executed.
 *
 * @param graphQl what does it
 * @param editions an answer is of one of them
 * @param json how answers are written
 */
record Execution(WebGraphQlHandler graphQl, Editions editions, JsonMapper json) {

	private static final URI HERE = URI.create(GraphqlDoor.PATH);

	/** Who asks. */
	record From(HttpHeaders headers, InetSocketAddress address, String trace) {
	}

	Answer answer(Asked asked, String document, Parameters parameters, From from) {
		WebGraphQlRequest question = new WebGraphQlRequest(HERE, from.headers, new LinkedMultiValueMap<>(),
				from.address, Map.of(), new DefaultGraphQlRequest(document, parameters.operationName(),
						parameters.variables(), parameters.extensions()),
				from.trace, asked.language());
		return Answer.of(this.editions.whole(() -> Objects.requireNonNull(this.graphQl.handleRequest(question).block()),
				Answer::isOfGraph), this.json);
	}

}
