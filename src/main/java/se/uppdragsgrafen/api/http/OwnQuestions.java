package se.uppdragsgrafen.api.http;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

import se.uppdragsgrafen.api.Faults;
import se.uppdragsgrafen.query.GraphQuestions;
import se.uppdragsgrafen.query.QuestionRefused;

/** Questions that pages ask. Whose visit it is, the thread knows. */
final class OwnQuestions implements GraphQuestions {

	private static final TypeReference<Map<String, Object>> DATA = new TypeReference<>() {
	};

	private final Execution execution;

	private final Answers answers;

	OwnQuestions(Execution execution, Answers answers) {
		this.execution = execution;
		this.answers = answers;
	}

	@Override
	public Map<String, Object> ask(String document, Map<String, ? extends @Nullable Object> variables,
			Locale language) {
		Parameters parameters = new Parameters(document, null, null, new HashMap<>(variables), Map.of());
		Asked asked = Asked.of(this.execution.editions().known(), document, parameters, language);
		return data(answer(asked, document, parameters));
	}

	private Answer answer(Asked asked, String document, Parameters parameters) {
		try {
			return this.answers.of(asked, () -> this.execution.answer(asked, document, parameters, from()));
		}
		catch (RuntimeException ex) {
			throw Faults.of(ex)
				.map((fault) -> (RuntimeException) new QuestionRefused(fault.code().name(), fault.code().status(),
						fault.in(asked.language())))
				.orElse(ex);
		}
	}

	private static Execution.From from() {
		return new Execution.From(new HttpHeaders(), new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
				Objects.requireNonNullElse(MDC.get(Trace.LOGGED), ""));
	}

	private Map<String, Object> data(Answer answer) {
		JsonNode read = this.execution.json().readTree(answer.body());
		if (answer.code() != null) {
			throw new QuestionRefused(answer.code().name(), answer.code().status(),
					read.at("/errors/0/message").asString());
		}
		return this.execution.json().convertValue(read.get("data"), DATA);
	}

}
