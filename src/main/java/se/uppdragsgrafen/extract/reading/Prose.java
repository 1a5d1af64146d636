package se.uppdragsgrafen.extract.reading;

import java.util.ArrayList;
import java.util.List;

import se.uppdragsgrafen.document.Paragraph;

/** Reads running text: one finder per kind of fact. */
public final class Prose {

	/** Finds one kind of fact in a paragraph. */
	public interface Finder {

		void find(Paragraph paragraph, About about);

	}

	private final List<Finder> finders = new ArrayList<>();

	/** One more kind, read after those before it. */
	public Prose with(Finder finder) {
		this.finders.add(finder);
		return this;
	}

	public void read(Paragraph paragraph, About about) {
		this.finders.forEach((each) -> each.find(paragraph, about));
	}

}
