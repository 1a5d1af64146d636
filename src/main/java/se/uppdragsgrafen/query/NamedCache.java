package se.uppdragsgrafen.query;

import com.github.benmanes.caffeine.cache.Cache;

/**
 * A cache that is measured.
 *
 * @param name what it is called in the metrics
 * @param cache the cache, which records its statistics
 */
public record NamedCache(String name, Cache<?, ?> cache) {

	public NamedCache {
		if (!cache.policy().isRecordingStats()) {
			throw new IllegalArgumentException(
					"The cache '%s' records nothing. Build it with recordStats()".formatted(name));
		}
	}

}
