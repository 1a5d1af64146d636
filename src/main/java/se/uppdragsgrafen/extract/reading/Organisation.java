package se.uppdragsgrafen.extract.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

import se.uppdragsgrafen.document.Paragraph;
import se.uppdragsgrafen.fact.Verksamhet;

/** Which units are parts of others, as names and sentences say it. */
public final class Organisation {

	private static final Pattern UNDER = Pattern
		.compile(" (?:organiseras|organiserades|inordnas|inordnades|sorterar)(?: som (?:en )?(?:enhet|avdelning|del))?"
				+ " (?:under|inom|i) ");

	private static final Pattern BEFORE = Pattern.compile("^(?:och |[Vv]erksamheten |[Ee]nheten )+");

	private static final int LONGEST = 6;

	private final Reading reading;

	private final Row namnd;

	public Organisation(Reading reading, Row namnd) {
		this.reading = reading;
		this.namnd = namnd;
	}

	/** A unit that is called by the names of others is over them: "A/B". */
	public void names() {
		for (Row whole : this.reading.draft().of(Verksamhet.class).toList()) {
			String[] parts = whole.text("namn").split("/", -1);
			List<Row> units = Arrays.stream(parts)
				.map(this.reading.verksamheter()::find)
				.flatMap(Optional::stream)
				.filter((each) -> !each.equals(whole))
				.toList();
			if (parts.length > 1 && units.size() == parts.length) {
				units.forEach((each) -> each.setIfAbsent("overordnad", whole));
			}
		}
	}

	/** "A organiserades som en enhet under B". */
	public void read(Paragraph paragraph) {
		String text = paragraph.text();
		Matcher under = UNDER.matcher(text);
		int from = 0;
		while (under.find()) {
			String rest = text.substring(under.end());
			Optional<String> name = beginning(rest);
			String subject = subject(text.substring(from, under.start()));
			if (name.isPresent() && !subject.isEmpty()) {
				Row whole = this.reading.verksamheter().find(name.get()).orElseThrow();
				Row part = this.reading.verksamheter()
					.find(subject)
					.orElseGet(() -> this.reading.verksamheter().row(subject, "", this.namnd, paragraph.at()));
				if (!part.equals(whole)) {
					this.reading.verksamheter().call(part.from(paragraph.at()), subject);
					part.setIfAbsent("overordnad", whole);
				}
			}
			from = under.end() + name.map(String::length).orElse(0);
		}
	}

	/** The longest name of a unit that a text begins with. */
	private Optional<String> beginning(String text) {
		String[] words = text.split("[ .,;]+", LONGEST + 1);
		for (int i = Math.min(LONGEST, words.length); i > 0; i--) {
			String name = String.join(" ", Arrays.asList(words).subList(0, i));
			if (text.startsWith(name) && this.reading.verksamheter().find(name).isPresent()) {
				return Optional.of(name);
			}
		}
		return Optional.empty();
	}

	/**
	 * The name that a sentence begins with; empty where it begins with something else.
	 */
	private static String subject(String before) {
		String sentence = before.substring(before.lastIndexOf(". ") + 1).strip();
		String name = BEFORE.matcher(sentence).replaceFirst("");
		boolean named = !name.isEmpty() && Character.isUpperCase(name.charAt(0)) && name.indexOf(',') < 0
				&& name.split(" ", -1).length < LONGEST;
		return named ? name : "";
	}

}
