package se.uppdragsgrafen.page.picture;

import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A nämnd in a picture.
 *
 * @param id its permanent key
 * @param name its name
 * @param label its short name, else its name
 * @param kommun the name of its kommun
 */
public record Body(String id, String name, String label, String kommun) {

	/** The one of a row's field, whose name is in another. */
	static Body of(Map<?, ?> row, String field, String name) {
		Map<?, ?> node = (Map<?, ?>) Objects.requireNonNull(row.get(field));
		String full = String.valueOf(row.get(name));
		@Nullable Object brief = node.get("kortnamn");
		return new Body(String.valueOf(node.get("id")), full, (brief != null) ? brief.toString() : full,
				String.valueOf(row.get("kommunnamn")));
	}

}
