package se.uppdragsgrafen.extract.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.uppdragsgrafen.document.Block;
import se.uppdragsgrafen.document.Paragraph;
import se.uppdragsgrafen.extract.followup.Head;
import se.uppdragsgrafen.extract.profile.ArendeForm;
import se.uppdragsgrafen.extract.profile.AvtalForm;
import se.uppdragsgrafen.extract.profile.Profile;
import se.uppdragsgrafen.extract.profile.ProjektplanForm;
import se.uppdragsgrafen.extract.profile.Template;

/** Finds where the parts of minutes begin and end: the front, matters, attachments. */
final class Agenda {

	/** How many lines the cover of an attachment may have. */
	private static final int COVER = 8;

	private final Profile profile;

	private final List<Block> blocks;

	private final List<Head> meeting = new ArrayList<>();

	private final List<Block> people = new ArrayList<>();

	private final List<Block> front = new ArrayList<>();

	private final List<Point> points = new ArrayList<>();

	private final List<Bilaga> bilagor = new ArrayList<>();

	private List<Block> open = this.front;

	/** Whether persons are listed here. */
	private boolean persons;

	private Agenda(Profile profile, List<Block> blocks) {
		this.profile = profile;
		this.blocks = blocks;
	}

	static Agenda of(Profile profile, List<Block> blocks) {
		Agenda agenda = new Agenda(profile, blocks);
		int at = 0;
		while (at < blocks.size()) {
			at += agenda.take(at);
		}
		return agenda;
	}

	/** What says where the meeting was, and when its minutes were approved. */
	List<Head> meeting() {
		return this.meeting;
	}

	/** Headings of persons, and what stands under them. */
	List<Block> people() {
		return this.people;
	}

	/** What else stands before the first matter. */
	List<Block> front() {
		return this.front;
	}

	List<Point> points() {
		return this.points;
	}

	List<Bilaga> bilagor() {
		return this.bilagor;
	}

	/** Takes what stands here, and says how many blocks that was. */
	private int take(int at) {
		return point(at).or(() -> cover(at)).or(() -> bilaga(at, List.of())).or(() -> meeting(at)).orElseGet(() -> {
			Block block = this.blocks.get(at);
			if (block instanceof Paragraph paragraph && Profile.any(this.profile.personer(), paragraph.text())) {
				turn(this.people);
				this.persons = true;
			}
			else if (this.persons && endsPeople(block)) {
				turn(this.front);
			}
			this.open.add(block);
			return 1;
		});
	}

	private void turn(List<Block> list) {
		this.open = list;
		this.persons = false;
	}

	private boolean endsPeople(Block block) {
		return block instanceof Paragraph paragraph && Profile.any(this.profile.rubriker(), paragraph.text());
	}

	private Optional<Integer> point(int at) {
		ArendeForm form = this.profile.arende();
		return (form == null) ? Optional.empty() : any(form.rader(), at).map((head) -> {
			Point point = new Point(head, new ArrayList<>());
			this.points.add(point);
			turn(point.body());
			return head.blocks();
		});
	}

	private Optional<Integer> meeting(int at) {
		if (!this.points.isEmpty()) {
			return Optional.empty();
		}
		return any(this.profile.sammantrade(), at).map((head) -> {
			this.meeting.add(head);
			return head.blocks();
		});
	}

	private Optional<Head> any(List<List<Template>> forms, int at) {
		return forms.stream().map((each) -> Head.at(each, 1, this.blocks, at)).flatMap(Optional::stream).findFirst();
	}

	/**
	 * A line that begins an attachment, where the attachment itself begins soon after.
	 */
	private Optional<Integer> cover(int at) {
		if (!(this.blocks.get(at) instanceof Paragraph paragraph)
				|| !Profile.any(this.profile.bilaga(), paragraph.text())) {
			return Optional.empty();
		}
		for (int i = at + 1; i <= Math.min(at + COVER, this.blocks.size() - 1); i++) {
			List<Block> cover = this.blocks.subList(at, i);
			Optional<Integer> taken = bilaga(i, cover);
			if (taken.isPresent()) {
				return taken.map((each) -> cover.size() + each);
			}
		}
		return Optional.empty();
	}

	private Optional<Integer> bilaga(int at, List<Block> cover) {
		AvtalForm avtal = this.profile.avtal();
		ProjektplanForm plan = this.profile.projektplan();
		Optional<Bilaga> found = Optional.<Bilaga>empty()
			.or(() -> (avtal == null) ? Optional.empty() : bilaga(avtal.rader(), true, at, cover))
			.or(() -> (plan == null) ? Optional.empty() : bilaga(plan.rader(), false, at, cover));
		return found.map((each) -> {
			this.bilagor.add(each);
			turn(each.body());
			return each.head().blocks();
		});
	}

	private Optional<Bilaga> bilaga(List<Template> rader, boolean avtal, int at, List<Block> cover) {
		return Head.at(rader, 1, this.blocks, at).map((head) -> new Bilaga(avtal, cover, head, new ArrayList<>()));
	}

	/**
	 * A matter as printed.
	 *
	 * @param head its § and rubrik
	 * @param body what follows, until the next
	 */
	record Point(Head head, List<Block> body) {
	}

	/**
	 * An attachment as printed.
	 *
	 * @param avtal whether it is an agreement; else a project plan
	 * @param cover what stands before its title
	 * @param head its title
	 * @param body what follows, until the next
	 */
	record Bilaga(boolean avtal, List<Block> cover, Head head, List<Block> body) {
	}

}
