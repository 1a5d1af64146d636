package se.uppdragsgrafen.catalogue.sitemap;

import java.util.List;

/**
 * The pages beside those of facts.
 *
 * @param all where they are
 * @param shown those of them that show something without being asked
 * @param pictures where the pictures are that some have
 */
public record PagePaths(List<String> all, List<String> shown, List<String> pictures) {

	public PagePaths {
		all = List.copyOf(all);
		shown = List.copyOf(shown);
		pictures = List.copyOf(pictures);
	}

}
