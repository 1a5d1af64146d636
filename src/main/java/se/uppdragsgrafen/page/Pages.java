package se.uppdragsgrafen.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.catalogue.address.FactPages;
import se.uppdragsgrafen.catalogue.address.Notice;
import se.uppdragsgrafen.catalogue.address.Portrait;

/** The pages at permanent addresses. */
final class Pages implements FactPages {

	private final Templates templates;

	private final Relations relations;

	private final Surroundings surroundings;

	Pages(Templates templates, Relations relations, Surroundings surroundings) {
		this.templates = templates;
		this.relations = relations;
		this.surroundings = surroundings;
	}

	@Override
	public Locale language(@Nullable String accepted) {
		return Language.of(accepted);
	}

	@Override
	public String fact(Portrait portrait, Locale language) {
		Map<String, Object> model = new HashMap<>(this.surroundings.of(portrait, language));
		model.put("portrait", portrait);
		model.put("relationer", this.relations.of(portrait, language));
		return this.templates.page("faktum", model, language);
	}

	@Override
	public String notice(Notice notice, Locale language) {
		return this.templates.page("meddelande", Map.of("notice", notice), language);
	}

}
