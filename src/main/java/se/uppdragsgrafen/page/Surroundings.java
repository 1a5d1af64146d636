package se.uppdragsgrafen.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import se.uppdragsgrafen.catalogue.address.Portrait;
import se.uppdragsgrafen.query.GraphQuestions;

/**
 * What stands around a fact on its page beside what refers to it: the money of a nämnd
 * forecast by forecast and whom it shares with, when an agreement holds and the form that
 * tries a month against its terms.
 */
final class Surroundings {

	private final GraphQuestions questions;

	private final Map<String, String> documents;

	private final Templates templates;

	private final Views views;

	Surroundings(GraphQuestions questions, Map<String, String> documents, Templates templates, Views views) {
		this.questions = questions;
		this.documents = documents;
		this.templates = templates;
		this.views = views;
	}

	/** What its template is given: of every kind at least the edition of the data. */
	Map<String, Object> of(Portrait portrait, Locale language) {
		return switch (portrait.type()) {
			case "Namnd" -> namnd(portrait.id(), language);
			case "Avtal" -> avtal(portrait.id(), language);
			default -> ask("dataset", Map.of(), language);
		};
	}

	private Map<String, Object> namnd(String id, Locale language) {
		View forecasts = view("prognoser");
		Map<String, Object> model = ask(forecasts.name(),
				Map.of("namnd", List.of(id), "niva", List.of("NAMND"), "slag", List.of("NETTO")), language);
		draw(forecasts, forecasts.rows(model), model, language);
		View sharing = view("samansvar");
		model.put("delade", sharing.rows(ask(sharing.name(), Map.of("namnd", List.of(id)), language)));
		return model;
	}

	private Map<String, Object> avtal(String id, Locale language) {
		Map<String, Object> model = ask("avtalet", Map.of("id", id), language);
		if (model.get("avtal") instanceof Map<?, ?> avtal) {
			draw(view("avtal"), List.of(avtal), model, language);
		}
		View liability = view("betalningsansvar");
		model.put("vy", liability);
		model.put("filter", liability.filters());
		model.put("givet", Map.of());
		return model;
	}

	private void draw(View view, List<Map<?, ?>> rows, Map<String, Object> model, Locale language) {
		Pictures.of(view, rows, model)
			.ifPresent((picture) -> model.put("bild", this.templates.picture(picture, model, language)));
	}

	private View view(String name) {
		return this.views.named(name).orElseThrow();
	}

	private Map<String, Object> ask(String name, Map<String, Object> variables, Locale language) {
		return new HashMap<>(this.questions.ask(String.valueOf(this.documents.get(name)), variables, language));
	}

}
