package se.uppdragsgrafen.catalogue.address;

import java.util.List;

/**
 * What a page says where there is no fact to show.
 *
 * @param title what it is about
 * @param texts what there is to say, a paragraph each
 * @param links where to go on
 */
public record Notice(String title, List<String> texts, List<Link> links) {

	public Notice {
		texts = List.copyOf(texts);
		links = List.copyOf(links);
	}

	/**
	 * A way on.
	 *
	 * @param address where it leads
	 * @param title what is there
	 * @param id its permanent key; empty where it has none
	 */
	public record Link(String address, String title, String id) {
	}

}
