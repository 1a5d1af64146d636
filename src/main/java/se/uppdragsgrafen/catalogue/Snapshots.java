package se.uppdragsgrafen.catalogue;

import java.util.function.Function;
import java.util.function.Supplier;

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

	static final String LICENCE = "http://creativecommons.org/publicdomain/zero/1.0/";

	private final GraphReader reader;

	private final Editions editions;

	private final Filter filter;

	Snapshots(GraphReader reader, Editions editions, Filter filter) {
		this.reader = reader;
		this.editions = editions;
		this.filter = filter;
	}

	/**
	 * The edition that is asked for, of those facts of a type that pass its filters; as
	 * the other.
	 * @throws se.uppdragsgrafen.query.analys.BadArgument where the filters are none of
	 * the type's
	 */
	@Nullable Snapshot offer(ExportArguments asked, String typ, String mediaType, HttpServletRequest request,
			HttpServletResponse response) {
		String where = asked.where();
		if (where == null) {
			return offer(asked, mediaType, request, response);
		}
		Snapshot chosen = this.editions.whole(() -> of(asked).only(this.filter.ids(typ, where))).answer();
		return offer(chosen, mediaType, "", request, response);
	}

	/**
	 * Something read of the graph as it is now.
	 *
	 * @param snapshot the edition that it is of
	 * @param answer what was read
	 */
	record Present<T>(Snapshot snapshot, T answer) {
	}

	/**
	 * The answer of the graph now, the headers of its edition being said; null where the
	 * asker has it already. What it costs is for the caller to have paid.
	 * @param more what the answer hangs on besides the edition and its address
	 */
	<T> @Nullable Present<T> offerPresent(Supplier<T> reading, String mediaType, String more,
			HttpServletRequest request, HttpServletResponse response) {
		Present<T> present = this.editions.whole(() -> new Present<>(of(ExportArguments.PRESENT), reading.get()))
			.answer();
		return isNew(present.snapshot, mediaType, more, request, response) ? present : null;
	}

	/**
	 * The edition that is asked for, its headers being said; null where the asker has it
	 * already, and is told so.
	 * @throws NothingThere where there is no such edition
	 */
	@Nullable Snapshot offer(ExportArguments asked, String mediaType, HttpServletRequest request, HttpServletResponse response) {
		return offer(asked, mediaType, (snapshot) -> "", request, response);
	}

	/**
	 * The same of what hangs on more than the edition and its address.
	 * @param more what else it hangs on
	 * @throws NothingThere where there is no such edition
	 */
	@Nullable Snapshot offer(ExportArguments asked, String mediaType, Function<Snapshot, String> more, HttpServletRequest request,
			HttpServletResponse response) {
		Snapshot snapshot = this.editions.whole(() -> of(asked)).answer();
		return offer(snapshot, mediaType, more.apply(snapshot), request, response);
	}

	private static @Nullable Snapshot offer(Snapshot snapshot, String mediaType, String more,
			HttpServletRequest request, HttpServletResponse response) {
		if (!isNew(snapshot, mediaType, more, request, response)) {
			return null;
		}
		Visit.current().ifPresent((visit) -> visit.pay(COST));
		return snapshot;
	}

	/** Says the headers; false where the asker has it and is told so. */
	private static boolean isNew(Snapshot snapshot, String mediaType, String more, HttpServletRequest request,
			HttpServletResponse response) {
		response.setContentType(mediaType);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "public, no-cache");
		response.setHeader("X-Utgava", String.valueOf(snapshot.utgava()));
		response.addHeader(HttpHeaders.LINK, "<%s>; rel=\"license\"".formatted(LICENCE));
		response.addHeader(HttpHeaders.LINK,
				"<%s?efter=%s>; rel=\"monitor\"".formatted(ChangeDownload.PATH, snapshot.position().encode()));
		return !new ServletWebRequest(request, response).checkNotModified(tag(snapshot, more, request));
	}

	private Snapshot of(ExportArguments asked) {
		Snapshot snapshot = Snapshot.of(this.reader, asked.at());
		if (snapshot == null) {
			throw new NothingThere(Message.of("There is no such edition of the data set.",
					"Det finns ingen sådan utgåva av datamängden."));
		}
		return snapshot;
	}

	/** Of the graph and its edition, and of what is written of it how. */
	private static String tag(Snapshot snapshot, String more, HttpServletRequest request) {
		String query = (request.getQueryString() != null) ? request.getQueryString() : "";
		return "\"%s-%d-%x\"".formatted(snapshot.position().encode(), snapshot.redactions(), (query + more).hashCode());
	}

}
