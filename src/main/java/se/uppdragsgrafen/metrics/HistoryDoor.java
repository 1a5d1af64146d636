package se.uppdragsgrafen.metrics;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import se.uppdragsgrafen.query.DataChanging;
import se.uppdragsgrafen.query.DatabaseUnavailable;
import se.uppdragsgrafen.query.Editions;
import se.uppdragsgrafen.query.GraphReader;
import se.uppdragsgrafen.query.ReadTimeout;

/** The history of forecasts, for {@code promtool tsdb create-blocks-from openmetrics}. */
@RestController
final class HistoryDoor {

	private static final String KOMMUN = "kommun";

	private static final Predicate<String> CODE = Pattern.compile("\\d{4}").asMatchPredicate();

	private static final String SECONDS_TO_WAIT = "5";

	private final GraphReader reader;

	private final Ceiling ceiling;

	private final Editions editions;

	HistoryDoor(GraphReader reader, Ceiling ceiling, Editions editions) {
		this.reader = reader;
		this.ceiling = ceiling;
		this.editions = editions;
	}

	@GetMapping("/export/prognoser.om")
	void prognoser(@RequestParam MultiValueMap<String, String> given, HttpServletResponse response) throws IOException {
		@Nullable List<String> kommun = kommun(given);
		Rows rows = this.editions.whole(
				() -> Rows.read(this.reader, Source.FORECASTS.question(kommun, this.ceiling.niva(), Integer.MAX_VALUE)))
			.answer();
		response.setContentType(History.MEDIA_TYPE);
		History.of(rows.rows()).write(response.getOutputStream());
	}

	private static @Nullable List<String> kommun(MultiValueMap<String, String> given) {
		if (!Set.of(KOMMUN).containsAll(given.keySet())) {
			throw new IllegalArgumentException(
					"There is only the argument 'kommun', which may be given several times.");
		}
		List<String> codes = given.get(KOMMUN);
		if (codes != null && !codes.stream().allMatch(CODE)) {
			throw new IllegalArgumentException("'kommun' is the code of a kommun: four digits, such as 2380.");
		}
		return codes;
	}

	@ExceptionHandler
	ResponseEntity<String> refused(IllegalArgumentException ex) {
		return said(HttpStatus.BAD_REQUEST, ex.getMessage());
	}

	@ExceptionHandler
	ResponseEntity<String> slow(ReadTimeout ex) {
		return said(HttpStatus.GATEWAY_TIMEOUT,
				"The database took too long. Ask for one kommun at a time: ?kommun=2380");
	}

	@ExceptionHandler
	ResponseEntity<String> away(DatabaseUnavailable ex) {
		return said(HttpStatus.SERVICE_UNAVAILABLE, "The database cannot be reached just now. Ask again.");
	}

	@ExceptionHandler
	ResponseEntity<String> changing(DataChanging ex) {
		return said(HttpStatus.SERVICE_UNAVAILABLE, "New data is being loaded. Ask again in a minute.");
	}

	private static ResponseEntity<String> said(HttpStatus status, @Nullable String text) {
		ResponseEntity.BodyBuilder answer = ResponseEntity.status(status).contentType(MediaType.TEXT_PLAIN);
		if (status == HttpStatus.SERVICE_UNAVAILABLE) {
			answer.header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
		}
		return answer.body(text + "\n");
	}

}
