package se.uppdragsgrafen.catalogue.address;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

import se.uppdragsgrafen.query.Message;
import se.uppdragsgrafen.query.andringar.Change;
import se.uppdragsgrafen.query.andringar.Fate;
import se.uppdragsgrafen.query.andringar.FateReader;

/**
 * What is answered where an id holds no more: what holds instead, or what it was. As a
 * page, or as JSON where that is what is asked for.
 */
final class Departed {

	private static final String REDACTED = "REDACT";

	private static final Message MANY = Message.of("Has become several", "Har blivit flera");

	private static final Message NO_MORE = Message.of("Is no more", "Finns inte längre");

	private final FateReader reader;

	private final Addresses addresses;

	private final FactPages pages;

	Departed(FateReader reader, Addresses addresses, FactPages pages) {
		this.reader = reader;
		this.addresses = addresses;
		this.pages = pages;
	}

	/** Where the one is that holds instead. */
	static ResponseEntity<Object> moved(String address) {
		return head(HttpStatus.PERMANENT_REDIRECT).location(URI.create(address)).build();
	}

	/** Those that hold instead, to choose from. */
	ResponseEntity<Object> choices(String id, List<String> by, Asker asker) {
		Map<String, Change> facts = this.reader.facts(by);
		List<Notice.Link> links = by.stream().map((each) -> link(each, facts.get(each))).toList();
		ResponseEntity.BodyBuilder answer = head(HttpStatus.MULTIPLE_CHOICES);
		links.forEach((each) -> answer.header(HttpHeaders.LINK, "<%s>; rel=\"alternate\"".formatted(each.address())));
		if (wantsPage(asker.accepted())) {
			return page(answer).body(
					page(MANY,
							Message.of("What had the id %s has been divided. There is this instead:",
									"Det som hade id:t %s har delats upp. Det här finns i stället:", id),
							links, asker));
		}
		List<Map<String, String>> successors = links.stream()
			.map((each) -> Map.of("id", each.id(), "titel", each.title(), "uri", this.addresses.uri(each.id())))
			.toList();
		return answer.contentType(MediaType.APPLICATION_JSON).body(Map.of("id", id, "ersattAv", successors));
	}

	private static Notice.Link link(String id, @Nullable Change fact) {
		return new Notice.Link(Addresses.PERMANENT + id, (fact != null) ? Subject.of(fact).title() : id, id);
	}

	/** That it is no more, and what it was where that may be known. */
	ResponseEntity<Object> gone(Fate.Gone gone, Asker asker) {
		Change last = gone.last();
		boolean redacted = last.slag().equals(REDACTED);
		String title = Subject.known(last, gone.content()).map(Subject::title).orElse(null);
		String what = (title != null) ? "%s: %s".formatted(last.typ(), title) : last.typ();
		Message message = redacted
				? Message.of("What had the id '%s' (%s) has been removed for good, in edition %d, %s.",
						"Det som hade id:t '%s' (%s) har tagits bort för gott, i utgåva %d, %s.", last.id(), what,
						last.utgava(), last.tid())
				: Message.of(
						"What had the id '%s' (%s) is no more since edition %d, %s. Earlier editions have it: /export/%s.jsonl?vid=%d",
						"Det som hade id:t '%s' (%s) finns inte sedan utgåva %d, %s. Tidigare utgåvor har det: /export/%s.jsonl?vid=%d",
						last.id(), what, last.utgava(), last.tid(), table(last.id()), last.utgava() - 1);
		if (wantsPage(asker.accepted())) {
			return page(head(HttpStatus.GONE)).body(page(NO_MORE, message, List.of(), asker));
		}
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.GONE, message.in(asker.told()));
		if (redacted) {
			problem.setInstance(URI.create(Addresses.PERMANENT + last.id()));
		}
		problem.setProperty("code", "GONE");
		problem.setProperty("id", last.id());
		problem.setProperty("typ", last.typ());
		problem.setProperty("titel", title);
		problem.setProperty("utgava", last.utgava());
		problem.setProperty("tid", last.tid());
		problem.setProperty("redigerad", redacted);
		return head(HttpStatus.GONE).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
	}

	private String page(Message title, Message message, List<Notice.Link> links, Asker asker) {
		Locale language = this.pages.language(asker.languages());
		return this.pages.notice(new Notice(title.in(language), List.of(message.in(language)), links), language);
	}

	private static ResponseEntity.BodyBuilder page(ResponseEntity.BodyBuilder answer) {
		return answer.contentType(Format.HTML.sent()).header("Content-Security-Policy", FactPages.POLICY);
	}

	private static String table(String id) {
		return id.substring(0, id.indexOf('/'));
	}

	/** The page is for who says nothing. */
	private static boolean wantsPage(Accepted accepted) {
		return accepted
			.best(List.of(MediaType.TEXT_HTML, MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON),
					(each) -> each)
			.filter(MediaType.TEXT_HTML::equals)
			.isPresent();
	}

	private static ResponseEntity.BodyBuilder head(HttpStatus status) {
		return ResponseEntity.status(status)
			.header(HttpHeaders.VARY, HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE)
			.cacheControl(CacheControl.noCache().cachePublic());
	}

}
