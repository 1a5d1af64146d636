package se.uppdragsgrafen.page;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.slf4j.MDC;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import se.uppdragsgrafen.catalogue.address.FactPages;
import se.uppdragsgrafen.catalogue.address.Notice;
import se.uppdragsgrafen.catalogue.dcat.Publisher;
import se.uppdragsgrafen.query.GraphQuestions;
import se.uppdragsgrafen.query.Message;
import se.uppdragsgrafen.query.QuestionRefused;

/** Answers with views, and with their pictures. */
final class ViewDoor {

	private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	private static final MediaType ATOM = new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8);

	private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

	private static final Message NO_WORDS = Message.of("Say what to search for: /sok.atom?text=bostad",
			"Säg vad som ska sökas: /sok.atom?text=bostad");

	/** What is asked where a view has not been told enough to ask its own question. */
	private static final String NOTHING_YET = "dataset";

	private final GraphQuestions questions;

	private final Map<String, String> documents;

	private final Stories stories;

	private final Templates templates;

	private final String base;

	private final String contact;

	/**
	 * The door of the views whose questions those are.
	 * @param base what permanent addresses begin with
	 * @param contact the address for letters of whoever publishes the data
	 */
	ViewDoor(GraphQuestions questions, Map<String, String> documents, Stories stories, Templates templates, String base,
			String contact) {
		this.questions = questions;
		this.documents = documents;
		this.stories = stories;
		this.templates = templates;
		this.base = base;
		this.contact = contact;
	}

	/** The view as a page. */
	ServerResponse page(View view, ServerRequest request) {
		Locale language = language(request);
		Shown shown = shown(view, request);
		Map<String, Object> answer = ask(shown, language);
		Map<String, Object> model = shown.model(answer, this.base);
		model.put("epost", Publisher.reachable(this.contact));
		model.put("berattelser", this.stories.of(shown, language));
		model.put("filer", FileGroup.of(shown.given(), language));
		Pictures.of(view, view.rows(answer), model).ifPresent((picture) -> {
			model.put("bild", this.templates.picture(picture, model, language));
			model.put("bildadress", shown.picture());
		});
		return answer(HTML, this.templates.page(view.name(), model, language), request);
	}

	/** The view's picture alone, with where it is from. */
	ServerResponse picture(View view, ServerRequest request) {
		Locale language = language(request);
		Map<String, Object> answer = ask(shown(view, request), language);
		Map<String, Object> model = new HashMap<>(answer);
		model.put("vy", view);
		return Pictures.of(view, view.rows(answer), model)
			.map((picture) -> answer(SVG, this.templates.picture(picture, model, language), request))
			.orElseGet(() -> notice(404, this.templates.text("bild.ingen", language), request));
	}

	/** What a search finds as a feed, the newest first; in Swedish, as what is found. */
	ServerResponse feed(View feed, ServerRequest request) {
		Shown shown = shown(feed, request);
		if (!feed.complete(shown.given())) {
			throw new BadFilter(NO_WORDS);
		}
		Map<String, Object> answer = ask(shown, language(request));
		Map<String, Object> model = shown.model(answer, this.base);
		model.putAll(SearchFeed.of(answer));
		return answer(ATOM, this.templates.feed("sok", model, Language.SWEDISH), request);
	}

	/** What a search could mean, as options of its box. */
	ServerResponse suggestions(View search, ServerRequest request) {
		Locale language = language(request);
		Shown shown = shown(search, request);
		return answer(HTML, this.templates.page("forslag", ask(shown, language), language), request);
	}

	private Shown shown(View view, ServerRequest request) {
		Map<String, List<String>> given = view.effective(request.params());
		String document = view.complete(given) ? view.name() : NOTHING_YET;
		return new Shown(view, given,
				Objects
					.requireNonNull(this.documents.get(this.documents.containsKey(document) ? document : NOTHING_YET)),
				view.complete(given) ? view.variables(given) : Map.of());
	}

	private Map<String, Object> ask(Shown shown, Locale language) {
		return this.questions.ask(shown.document(), shown.variables(), language);
	}

	private static Locale language(ServerRequest request) {
		return Language.of(request.headers().firstHeader(HttpHeaders.ACCEPT_LANGUAGE));
	}

	private static ServerResponse answer(MediaType type, String body, ServerRequest request) {
		// Weak, because the server does not compress what has a strong one.
		String tag = "W/\"" + DigestUtils.md5DigestAsHex(body.getBytes(StandardCharsets.UTF_8)) + "\"";
		return request.checkNotModified(tag)
			.orElseGet(() -> ServerResponse.ok()
				.contentType(type)
				.eTag(tag)
				.cacheControl(CacheControl.noCache().cachePublic())
				.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
				.headers((headers) -> {
					if (type.equals(HTML)) {
						headers.set("Content-Security-Policy", FactPages.POLICY);
					}
				})
				.body(body));
	}

	/** The page where a question was refused: it says why, and what to do. */
	ServerResponse refused(Throwable thrown, ServerRequest request) {
		Locale language = language(request);
		return switch (thrown) {
			case BadFilter ex -> notice(400, ex.message().in(language), request);
			case QuestionRefused ex -> notice(ex.status(), ex.told(), request);
			default -> throw new IllegalStateException(thrown);
		};
	}

	private ServerResponse notice(int status, String told, ServerRequest request) {
		Locale language = language(request);
		String title = this.templates.text("fel." + status, language);
		Notice notice = new Notice(title, List.of(told, "traceId: " + MDC.get("traceId")), List.of());
		return ServerResponse.status(status)
			.contentType(HTML)
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
			.header("Content-Security-Policy", FactPages.POLICY)
			.body(this.templates.page("meddelande", Map.of("notice", notice), language));
	}

}
