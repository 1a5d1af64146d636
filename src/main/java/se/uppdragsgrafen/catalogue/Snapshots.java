package se.uppdragsgrafen.catalogue;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;

import se.uppdragsgrafen.query.Editions;
import se.uppdragsgrafen.query.GraphReader;
import se.uppdragsgrafen.query.Message;
import se.uppdragsgrafen.query.andringar.Snapshot;
import se.uppdragsgrafen.quota.Visit;

/** Which edition a download is of, and what is said of it before the first row. */
final class Snapshots {

	/**
	 * Points that a whole table costs, whatever it holds: as much as the whole schema.
	 */
	static final long COST = 1_000;

	private static final String LICENCE = "http://creativecommons.org/publicdomain/zero/1.0/";

	private final GraphReader reader;

	private final Editions editions;

	Snapshots(GraphReader reader, Editions editions) {
		this.reader = reader;
		this.editions = editions;
	}

	/**
	 * The edition that is asked for, its headers being said; null where the asker has it
	 * already, and is told so.
	 * @throws NothingThere where there is no such edition
	 */
	@Nullable Snapshot offer(ExportArguments asked, String mediaType, HttpServletRequest request, HttpServletResponse response) {
		Snapshot snapshot = this.editions.whole(() -> of(asked)).answer();
		response.setContentType(mediaType);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "public, no-cache");
		response.setHeader("X-Utgava", String.valueOf(snapshot.utgava()));
		response.addHeader(HttpHeaders.LINK, "<%s>; rel=\"license\"".formatted(LICENCE));
		response.addHeader(HttpHeaders.LINK,
				"<%s?efter=%s>; rel=\"monitor\"".formatted(ChangeDownload.PATH, snapshot.position().encode()));
		if (new ServletWebRequest(request, response).checkNotModified(tag(snapshot, request))) {
			return null;
		}
		Visit.current().ifPresent((visit) -> visit.pay(COST));
		return snapshot;
	}

	private Snapshot of(ExportArguments asked) {
		Snapshot snapshot = Snapshot.of(this.reader, asked.utgava(), asked.tid());
		if (snapshot == null) {
			throw new NothingThere(Message.of("There is no such edition of the data set.",
					"Det finns ingen sådan utgåva av datamängden."));
		}
		return snapshot;
	}

	/** Of the graph and its edition, and of what is written of it how. */
	private static String tag(Snapshot snapshot, HttpServletRequest request) {
		String query = (request.getQueryString() != null) ? request.getQueryString() : "";
		return "\"%s-%d-%x\"".formatted(snapshot.position().encode(), snapshot.redactions(), query.hashCode());
	}

}
