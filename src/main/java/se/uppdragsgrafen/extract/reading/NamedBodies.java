package se.uppdragsgrafen.extract.reading;

import se.uppdragsgrafen.document.Paragraph;

/** Bodies that only running text names. */
public final class NamedBodies implements Prose.Finder {

	private final Namnder namnder;

	public NamedBodies(Namnder namnder) {
		this.namnder = namnder;
	}

	@Override
	public void find(Paragraph paragraph, About about) {
		for (Row body : this.namnder.in(paragraph.text(), paragraph.at())) {
			Row uppdrag = about.uppdrag();
			if (uppdrag != null && !uppdrag.list("ansvariga").contains(body)
					&& !uppdrag.list("medverkande").contains(body) && !uppdrag.list("uppdragsgivare").contains(body)) {
				uppdrag.add("namns", body).from(paragraph.at());
			}
		}
	}

}
