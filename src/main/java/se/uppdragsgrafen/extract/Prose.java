package se.uppdragsgrafen.extract;

import java.util.ArrayList;
import java.util.List;

import se.uppdragsgrafen.document.Paragraph;

/** Reads running text: one finder per kind of fact. */
final class Prose {

	/** Finds one kind of fact in a paragraph. */
	interface Finder {

		void find(Paragraph paragraph, About about);

	}

	private final List<Finder> finders = new ArrayList<>();

	/** One more kind, read after those before it. */
	Prose with(Finder finder) {
		this.finders.add(finder);
		return this;
	}

	void read(Paragraph paragraph, About about) {
		this.finders.forEach((each) -> each.find(paragraph, about));
	}

}
