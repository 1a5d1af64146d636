package se.uppdragsgrafen.extract.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.document.Block;
import se.uppdragsgrafen.document.Paragraph;
import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.extract.profile.ArendeForm;
import se.uppdragsgrafen.extract.profile.Del;
import se.uppdragsgrafen.extract.profile.Template;

/**
 * A headed part of a matter.
 *
 * @param del what it is
 * @param heading where its heading stands; null before the first heading
 * @param body what it says
 */
record Part(Del del, @Nullable Span heading, List<Block> body) {

	/** A heading of so few words that no decision ends without a full stop. */
	private static final int HEADING_WORDS = 4;

	private static final Pattern DECIDES = Pattern.compile(
			"(?i)godkän|fastställ|beslut|avsl[åo]|bifal|anta[rs]|bordlägg|återremit|lägg(?:er|s)|tar del|noter|ute?ser?|uppdra");

	static List<Part> of(ArendeForm form, List<Block> blocks) {
		List<Part> parts = new ArrayList<>();
		parts.add(new Part(Del.TEXT, null, new ArrayList<>()));
		for (Block block : blocks) {
			Optional<Part> next = headed(form, block);
			if (next.isPresent()) {
				parts.add(next.get());
				continue;
			}
			if (parts.getLast().endsBefore(block)) {
				parts.add(new Part(Del.TEXT, null, new ArrayList<>()));
			}
			parts.getLast().body.add(block);
		}
		return parts;
	}

	private static Optional<Part> headed(ArendeForm form, Block block) {
		if (!(block instanceof Paragraph paragraph)) {
			return Optional.empty();
		}
		for (Del del : Del.values()) {
			for (Template heading : form.delar().getOrDefault(del, List.of())) {
				Optional<Map<String, String>> holes = heading.match(paragraph.text());
				if (holes.isPresent()) {
					return Optional.of(of(del, paragraph, holes.get().get("text")));
				}
			}
		}
		return Optional.empty();
	}

	private static Part of(Del del, Paragraph paragraph, @Nullable String text) {
		List<Block> body = new ArrayList<>();
		if (text != null) {
			body.add(new Paragraph(text, "", paragraph.at()));
		}
		return new Part(del, paragraph.at(), body);
	}

	/** A decision ends before a table, and before a heading that nobody knows. */
	private boolean endsBefore(Block block) {
		if (this.del != Del.BESLUT || this.body.isEmpty()) {
			return false;
		}
		return !(block instanceof Paragraph paragraph) || paragraph.heading() || unknownHeading(paragraph);
	}

	private static boolean unknownHeading(Paragraph paragraph) {
		String text = paragraph.text();
		return !paragraph.item() && !text.endsWith(".") && text.split(" ", -1).length <= HEADING_WORDS
				&& !DECIDES.matcher(text).find();
	}

	List<Paragraph> paragraphs() {
		return this.body.stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast).toList();
	}

	/** All paragraphs as one text. */
	String text() {
		return String.join(" ", paragraphs().stream().map(Paragraph::text).toList());
	}

}
