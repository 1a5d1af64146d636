package se.uppdragsgrafen.api.plan;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import se.uppdragsgrafen.api.ApiException;
import se.uppdragsgrafen.api.ErrorCode;
import se.uppdragsgrafen.query.SearchText;
import se.uppdragsgrafen.query.analys.BadArgument;
import se.uppdragsgrafen.query.andringar.At;

/** Texts that a client gives and that must have a form: searches, ids, editions. */
final class GivenTexts {

	/** Characters of a search: more than the longest title. */
	private static final int SEARCH_MOST = 500;

	private static final Pattern ID = Pattern.compile("[a-z]+(?:/[a-z0-9-]++)++");

	private static final int LONGEST_ID = 300;

	private GivenTexts() {
	}

	/** The search in Lucene's syntax. */
	static String searched(@Nullable Object text) {
		int length = String.valueOf(text).length();
		if (length > SEARCH_MOST) {
			throw new ApiException(ErrorCode.BAD_ARGUMENT,
					"The search text has %d characters but may have %d. Search for the words that matter.",
					"Söktexten har %d tecken men får ha %d. Sök efter de ord som betyder något.", length, SEARCH_MOST);
		}
		return SearchText.of(String.valueOf(text))
			.orElseThrow(() -> new ApiException(ErrorCode.BAD_ARGUMENT,
					"The search text has no word in it. Write at least one word to search for.",
					"Söktexten har inget ord. Skriv minst ett ord att söka efter."));
	}

	/** The ids, each of which looks like one. */
	static List<@Nullable Object> ids(@Nullable Object value) {
		List<@Nullable Object> ids = Lists.of(value);
		if (ids.size() > Bounds.PAGE_MOST) {
			throw new ApiException(ErrorCode.BAD_ARGUMENT,
					"'ids' has %d ids but may have %d. Ask in several questions.",
					"'ids' har %d id men får ha %d. Fråga i flera frågor.", ids.size(), Bounds.PAGE_MOST);
		}
		ids.forEach((id) -> checkId(String.valueOf(id)));
		return ids;
	}

	private static void checkId(String id) {
		if (id.length() > LONGEST_ID || !ID.matcher(id).matches()) {
			throw new ApiException(ErrorCode.INVALID_ID,
					"'%s' is not an id. An id has a type and a path, as in uppdrag/2380/2024/implementera-bostad-forst.",
					"'%s' är inget id. Ett id har en typ och en väg, som uppdrag/2380/2024/implementera-bostad-forst.",
					id.substring(0, Math.min(id.length(), 80)));
		}
	}

	/** The name of an edition that can be told. */
	static String edition(@Nullable Object value) {
		String vid = String.valueOf(value);
		try {
			At.of(vid);
			return vid;
		}
		catch (BadArgument ex) {
			throw new ApiException(ErrorCode.BAD_ARGUMENT, ex.message());
		}
	}

}
