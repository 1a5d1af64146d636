package se.uppdragsgrafen.catalogue.sitemap;

import java.util.List;

/**
 * The pages beside those of facts.
 *
 * @param paths where they are
 */
public record PagePaths(List<String> paths) {

	public PagePaths {
		paths = List.copyOf(paths);
	}

}
