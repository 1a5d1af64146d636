package se.uppdragsgrafen.extract.followup;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.document.Block;
import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.extract.profile.StatusGroup;
import se.uppdragsgrafen.extract.profile.UppdragForm;

/**
 * An uppdrag as it is printed, before anything is made of it.
 *
 * @param form how it is printed
 * @param holes what its head names: titel, namnd, status and so on
 * @param head where the head stands
 * @param section the heading it stands under, where the form has one
 * @param group the heading that gives it a status
 * @param goal the goal it stands under
 * @param body what follows, until the next
 */
public record Item(UppdragForm form, Map<String, String> holes, Span head, @Nullable Heading section,
		@Nullable Group group, @Nullable Heading goal, List<Block> body) {

	/** What its head names, or empty. */
	String hole(String name) {
		return this.holes.getOrDefault(name, "");
	}

	/** What the heading that it stands under names, or empty. */
	String heading(String name) {
		return (this.section != null) ? this.section.holes().getOrDefault(name, "") : "";
	}

	/**
	 * A heading that gives a status.
	 *
	 * @param form what it gives
	 * @param heading as printed
	 */
	record Group(StatusGroup form, Heading heading) {
	}

	/**
	 * A heading and what it names.
	 *
	 * @param text as printed
	 * @param holes what it names
	 * @param at where it stands
	 */
	public record Heading(String text, Map<String, String> holes, Span at) {
	}

}
