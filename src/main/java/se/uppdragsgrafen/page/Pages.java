package se.uppdragsgrafen.page;

import java.util.Locale;
import java.util.Map;

import se.uppdragsgrafen.catalogue.address.FactPages;
import se.uppdragsgrafen.catalogue.address.Notice;
import se.uppdragsgrafen.catalogue.address.Portrait;

/** The pages at permanent addresses. */
final class Pages implements FactPages {

	private final Templates templates;

	private final Relations relations;

	Pages(Templates templates, Relations relations) {
		this.templates = templates;
		this.relations = relations;
	}

	@Override
	public String fact(Portrait portrait) {
		return this.templates.page("faktum",
				Map.of("portrait", portrait, "relationer", this.relations.of(portrait, SWEDISH)), SWEDISH);
	}

	@Override
	public String notice(Notice notice, Locale language) {
		return this.templates.page("meddelande", Map.of("notice", notice), language);
	}

}
