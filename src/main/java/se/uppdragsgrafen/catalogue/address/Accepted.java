package se.uppdragsgrafen.catalogue.address;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** What a client accepts, by the qualities that it gives (RFC 9110 § 12.5.1). */
final class Accepted {

	private final List<MediaType> ranges;

	private Accepted(List<MediaType> ranges) {
		this.ranges = ranges;
	}

	/**
	 * What {@code Accept} says; anything where there is none.
	 * @throws NotHere where it is no such header
	 */
	static Accepted of(@Nullable String accept) {
		if (accept == null || accept.isBlank()) {
			return new Accepted(List.of(MediaType.ALL));
		}
		try {
			return new Accepted(MediaType.parseMediaTypes(accept));
		}
		catch (InvalidMediaTypeException ex) {
			throw NotHere.notAcceptable();
		}
	}

	/**
	 * The best of what is offered; empty where none of it will do. Of two that are as
	 * good the one that is named goes before the one that a wildcard covers, and then the
	 * one that is offered first.
	 */
	<T> Optional<T> best(List<T> offered, Function<T, MediaType> type) {
		return offered.stream()
			.filter((each) -> quality(type.apply(each)) > 0)
			.min(Comparator.comparingDouble((T each) -> -quality(type.apply(each)))
				.thenComparingInt((each) -> -narrowness(type.apply(each))));
	}

	private double quality(MediaType type) {
		return range(type).map(MediaType::getQualityValue).orElse(0.0);
	}

	private int narrowness(MediaType type) {
		return range(type).map(Accepted::width).orElse(0);
	}

	/** The narrowest that covers it. */
	private Optional<MediaType> range(MediaType type) {
		return this.ranges.stream()
			.filter((range) -> range.includes(type))
			.max(Comparator.comparingInt(Accepted::width));
	}

	private static int width(MediaType range) {
		return range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : 2;
	}

}
