package se.uppdragsgrafen.extract.followup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.document.Block;
import se.uppdragsgrafen.document.Paragraph;
import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.document.Table;
import se.uppdragsgrafen.extract.profile.CommentForm;
import se.uppdragsgrafen.extract.profile.Profile;
import se.uppdragsgrafen.extract.profile.StatusGroup;
import se.uppdragsgrafen.extract.profile.Template;
import se.uppdragsgrafen.extract.profile.UppdragForm;

/** Finds where each uppdrag and each goal begins and ends. */
public final class Items {

	private final Profile profile;

	private final List<Block> blocks;

	private final List<Item> items = new ArrayList<>();

	private final List<Item.Heading> goals = new ArrayList<>();

	private final List<Item.Heading> headings = new ArrayList<>();

	/** What stands under no uppdrag. */
	private final List<Block> outside = new ArrayList<>();

	private List<UppdragForm> forms;

	private Item.@Nullable Heading section;

	private Item.@Nullable Heading goal;

	private Item.@Nullable Group group;

	private @Nullable Item open;

	private Items(Profile profile, List<Block> blocks) {
		this.profile = profile;
		this.blocks = blocks;
		this.forms = profile.uppdrag().stream().filter((each) -> each.avsnitt() == null).toList();
	}

	public static Items of(Profile profile, List<Block> blocks) {
		Items items = new Items(profile, blocks);
		int at = 0;
		while (at < blocks.size()) {
			at += items.take(at);
		}
		return items;
	}

	public List<Item> items() {
		return this.items;
	}

	List<Item.Heading> goals() {
		return this.goals;
	}

	/** Headings of sections and of groups. */
	public List<Item.Heading> headings() {
		return this.headings;
	}

	List<Block> outside() {
		return this.outside;
	}

	/** Takes what stands here, and says how many blocks that was. */
	private int take(int at) {
		if (this.blocks.get(at) instanceof Table table) {
			return takeTable(table);
		}
		Paragraph paragraph = (Paragraph) this.blocks.get(at);
		if (takesHeading(paragraph)) {
			return 1;
		}
		return goal(at).or(() -> uppdrag(at)).orElseGet(() -> {
			if (!numbered(paragraph)) {
				rest().add(paragraph);
			}
			return 1;
		});
	}

	/**
	 * Whether it comments on an uppdrag by its number, which is then where it belongs.
	 */
	private boolean numbered(Paragraph paragraph) {
		for (Item item : this.items.reversed()) {
			Template form = item.form().kommentar();
			Optional<Map<String, String>> holes = (form != null) ? form.match(paragraph.text()) : Optional.empty();
			if (holes.isPresent() && item.hole("nummer").equals(holes.get().get("nummer"))) {
				String text = holes.get().getOrDefault("text", paragraph.text());
				item.body().add(new Paragraph(text, paragraph.marker(), paragraph.at()));
				return true;
			}
		}
		return false;
	}

	private List<Block> rest() {
		return (this.open != null) ? this.open.body() : this.outside;
	}

	private boolean takesHeading(Paragraph paragraph) {
		for (UppdragForm form : this.profile.uppdrag()) {
			Optional<Map<String, String>> holes = Optional.ofNullable(form.avsnitt())
				.flatMap((each) -> each.match(paragraph.text()));
			if (holes.isPresent()) {
				this.section = heading(paragraph, holes.get());
				this.forms = this.profile.uppdrag()
					.stream()
					.filter((each) -> each.avsnitt() != null && each.avsnitt().matches(paragraph.text()))
					.toList();
				this.group = null;
				return true;
			}
		}
		for (StatusGroup each : this.profile.grupper()) {
			if (each.rubrik().matches(paragraph.text())) {
				this.group = new Item.Group(each, heading(paragraph, Map.of()));
				return true;
			}
		}
		CommentForm comments = this.profile.kommentarer();
		if (comments != null && comments.heads(paragraph.text())) {
			this.open = null;
			return false;
		}
		if (Profile.any(this.profile.rubriker(), paragraph.text())) {
			heading(paragraph, Map.of());
			return true;
		}
		return false;
	}

	private Item.Heading heading(Paragraph paragraph, Map<String, String> holes) {
		Item.Heading heading = new Item.Heading(paragraph.text(), holes, paragraph.at());
		this.headings.add(heading);
		this.open = null;
		return heading;
	}

	private Optional<Integer> goal(int at) {
		return this.profile.mal()
			.stream()
			.map((form) -> Head.at(form.rader(), 1, this.blocks, at))
			.flatMap(Optional::stream)
			.findFirst()
			.map((head) -> {
				this.goal = head.heading();
				this.goals.add(this.goal);
				this.open = null;
				return head.blocks();
			});
	}

	private Optional<Integer> uppdrag(int at) {
		for (UppdragForm form : this.forms) {
			Optional<Head> begin = (form.borjar() == null) ? Optional.empty()
					: Head.at(List.of(form.borjar()), 1, this.blocks, at);
			if (form.rader().isEmpty() || (form.borjar() != null && begin.isEmpty()) || !marked(form, at)) {
				continue;
			}
			int before = begin.map(Head::blocks).orElse(0);
			Optional<Head> head = Head.at(form.rader(), form.most(), this.blocks, at + before);
			if (head.isPresent()) {
				Map<String, String> holes = new HashMap<>(head.get().holes());
				begin.ifPresent((each) -> holes.putAll(each.holes()));
				open(form, holes, begin.map((each) -> each.at().and(head.get().at())).orElse(head.get().at()));
				return Optional.of(before + head.get().blocks());
			}
		}
		return Optional.empty();
	}

	private boolean marked(UppdragForm form, int at) {
		return form.punkt() == null
				|| (this.blocks.get(at) instanceof Paragraph paragraph && form.punkt().equals(paragraph.marker()));
	}

	private Item open(UppdragForm form, Map<String, String> holes, Span at) {
		Item item = new Item(form, holes, at, this.section, this.group, this.goal, new ArrayList<>());
		this.open = item;
		this.items.add(item);
		return item;
	}

	private int takeTable(Table table) {
		for (UppdragForm form : this.forms) {
			UppdragColumns columns = (form.tabell() != null) ? UppdragColumns.of(form.tabell(), table) : null;
			if (columns != null) {
				this.headings.add(new Item.Heading("", Map.of(), columns.head()));
				columns.rows().forEach((row) -> {
					Map<String, String> holes = new HashMap<>(row.holes());
					holes.put("ovrigt", String.join("\n", row.others()));
					open(form, holes, row.at()).body().addAll(row.body());
				});
				this.open = null;
				return 1;
			}
		}
		rest().add(table);
		return 1;
	}

}
