package se.uppdragsgrafen.extract.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.document.Block;
import se.uppdragsgrafen.document.Paragraph;
import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.extract.reading.About;
import se.uppdragsgrafen.extract.reading.LeftOut;
import se.uppdragsgrafen.extract.reading.Reading;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.extract.wording.Slug;
import se.uppdragsgrafen.fact.Uppfoljning;

/** What units say of an uppdrag, or of their year. */
public final class Comments {

	private static final int LONGEST_HEADING = 60;

	private static final Pattern SUM = Pattern.compile("\\d (?:tkr|kkr|mnkr|mkr|kr|kronor|miljoner)");

	private final Reading reading;

	private final CommentUnits units;

	private final About about;

	private final List<Comment> comments = new ArrayList<>();

	/** What is said for all units. */
	private final List<Paragraph> own = new ArrayList<>();

	private @Nullable Comment open;

	Comments(Reading reading, CommentUnits units, About about) {
		this.reading = reading;
		this.units = units;
		this.about = about;
	}

	/** Reads the next paragraphs; tables are left. */
	Comments read(List<Block> blocks) {
		for (Block block : blocks) {
			if (block instanceof Paragraph paragraph) {
				read(paragraph);
			}
		}
		return this;
	}

	private void read(Paragraph paragraph) {
		Optional<CommentUnits.Beginning> begins = paragraph.item() ? Optional.empty() : this.units.of(paragraph);
		if (begins.isEmpty() && heading(paragraph)) {
			this.open = null;
			this.reading.draft().leaveOut(paragraph.at(), LeftOut.RUBRIK);
			return;
		}
		begins.filter(CommentUnits.Beginning::known)
			.map(CommentUnits.Beginning::unit)
			.filter(this::turns)
			.ifPresent((unit) -> {
				this.open = new Comment(unit, new ArrayList<>(), new ArrayList<>());
				this.comments.add(this.open);
			});
		Row about = begins.map(CommentUnits.Beginning::unit).orElse((this.open != null) ? this.open.unit() : null);
		this.reading.prose().read(paragraph, this.about.verksamhet(about));
		if (this.open == null) {
			this.own.add(paragraph);
		}
		else {
			this.open.texts().add(begins.map(CommentUnits.Beginning::text).orElse(paragraph.text()));
			this.open.at().add(paragraph.at());
		}
	}

	/** Whether it is another unit's turn; what is said of a whole stays with its part. */
	private boolean turns(Row unit) {
		return this.open == null || !(this.open.unit().equals(unit) || unit.equals(this.open.unit().get("overordnad")));
	}

	/** A short line that is no sentence. */
	static boolean heading(Paragraph paragraph) {
		String text = paragraph.text();
		return paragraph.heading() || (!paragraph.item() && text.length() <= LONGEST_HEADING
				&& Character.isLetterOrDigit(text.charAt(text.length() - 1)) && Character.isUpperCase(text.charAt(0)));
	}

	/** What no unit says for itself. */
	List<Paragraph> own() {
		return this.own;
	}

	/**
	 * A follow-up for each unit.
	 * @param uppdrag what they comment on; null where on their year
	 * @param section what tells comments of one unit from each other
	 */
	void follow(@Nullable Row uppdrag, String section) {
		this.comments.stream().filter((each) -> !each.justSums()).forEach((each) -> follow(each, uppdrag, section));
	}

	private void follow(Comment comment, @Nullable Row uppdrag, String section) {
		String period = this.about.period();
		String unit = comment.unit().id();
		Row owner = (uppdrag != null) ? uppdrag : comment.unit();
		String rest = Stream
			.of(owner.id().substring(owner.id().indexOf('/') + 1), period.toLowerCase(Locale.ROOT),
					(uppdrag != null) ? unit.substring(unit.lastIndexOf('/') + 1) : Slug.of(section))
			.filter((each) -> !each.isEmpty())
			.collect(Collectors.joining("/"));
		Row row = this.reading.draft().row(Uppfoljning.class, rest);
		String before = row.text("kommentar");
		row.set("period", period)
			.set("status", Uppfoljning.Status.EJ_ANGIVEN)
			.set("uppdrag", uppdrag)
			.set("verksamhet", comment.unit())
			.set("kommentar", (before.isEmpty() ? "" : before + "\n\n") + String.join("\n\n", comment.texts()));
		comment.at().forEach(row::from);
	}

	/**
	 * What one unit says.
	 *
	 * @param unit which
	 * @param texts its paragraphs
	 * @param at where they stand
	 */
	private record Comment(Row unit, List<String> texts, List<Span> at) {

		/** Whether it says nothing but a sum, which is a fact of its own. */
		boolean justSums() {
			return this.texts.stream().allMatch((each) -> SUM.matcher(each).find() && each.indexOf(". ") < 0);
		}

	}

}
