package se.uppdragsgrafen.extract.profile;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Lists that a profile may leave out. */
final class Lists {

	private Lists() {
	}

	static <T> List<T> orEmpty(@Nullable List<T> list) {
		return (list != null) ? List.copyOf(list) : List.of();
	}

}
