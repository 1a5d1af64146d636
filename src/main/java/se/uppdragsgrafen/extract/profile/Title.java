package se.uppdragsgrafen.extract.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.uppdragsgrafen.document.Paragraph;
import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.extract.wording.Dates;

/**
 * The title of a document, and what it says.
 *
 * @param text as printed, lines parted by a blank
 * @param holes what the profile's lines name
 * @param at where it stands
 */
public record Title(String text, Map<String, String> holes, Span at) {

	/** It stands among the first paragraphs. */
	private static final int FIRST = 60;

	/** Empty where the title or a line that the profile knows it by is missing. */
	public static Optional<Title> of(Profile profile, List<Paragraph> paragraphs) {
		Map<String, String> others = new HashMap<>();
		for (Template line : profile.kannsIgen()) {
			Optional<Map<String, String>> holes = paragraphs.stream()
				.map((each) -> line.match(each.text()))
				.flatMap(Optional::stream)
				.findFirst();
			if (holes.isEmpty()) {
				return Optional.empty();
			}
			holes.get().forEach(others::putIfAbsent);
		}
		return first(profile, paragraphs).map((each) -> each.and(others));
	}

	private Title and(Map<String, String> others) {
		Map<String, String> all = new HashMap<>(others);
		all.putAll(this.holes);
		return new Title(this.text, all, this.at);
	}

	private static Optional<Title> first(Profile profile, List<Paragraph> paragraphs) {
		for (int i = 0; i < Math.min(FIRST, paragraphs.size()); i++) {
			Optional<Title> title = at(profile.titel(), paragraphs, i);
			if (title.isPresent()) {
				return title;
			}
		}
		return Optional.empty();
	}

	private static Optional<Title> at(List<Template> lines, List<Paragraph> paragraphs, int start) {
		if (start + lines.size() > paragraphs.size()) {
			return Optional.empty();
		}
		List<String> texts = new ArrayList<>();
		Map<String, String> holes = new HashMap<>();
		for (int i = 0; i < lines.size(); i++) {
			String text = paragraphs.get(start + i).text();
			Optional<Map<String, String>> match = lines.get(i).match(text);
			if (match.isEmpty()) {
				return Optional.empty();
			}
			texts.add(text);
			holes.putAll(match.get());
		}
		Span at = paragraphs.get(start).at().and(paragraphs.get(start + lines.size() - 1).at());
		return Optional.of(new Title(String.join(" ", texts), holes, at));
	}

	/** The year that it names, or 0. */
	public int year() {
		String ar = this.holes.get("ar");
		if (ar != null) {
			return Integer.parseInt(ar);
		}
		String datum = this.holes.get("datum");
		return (datum != null) ? Dates.day(datum, 0).map((day) -> day.getYear()).orElse(0) : 0;
	}

	/** The period that it names: {@code 2021-T3} or {@code 2020}. */
	public String period() {
		String tertial = this.holes.get("tertial");
		return (tertial != null) ? year() + "-T" + tertial : String.valueOf(year());
	}

}
