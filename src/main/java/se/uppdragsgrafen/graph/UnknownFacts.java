package se.uppdragsgrafen.graph;

import java.util.List;

/** Neither the graph nor its log knows facts of these ids. */
public final class UnknownFacts extends RuntimeException {

	private final List<String> ids;

	UnknownFacts(List<String> ids) {
		super(String.join(", ", ids));
		this.ids = List.copyOf(ids);
	}

	/** One line for each, in Swedish. */
	public List<String> problems() {
		return this.ids.stream()
			.map((id) -> "%s: ett id som finns i grafen eller dess logg, t.ex. uppdrag/2380/2024/implementera-bostad-forst"
				.formatted(id))
			.toList();
	}

}
