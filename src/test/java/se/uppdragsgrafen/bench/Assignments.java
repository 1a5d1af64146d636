package se.uppdragsgrafen.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.fact.Belagg;
import se.uppdragsgrafen.fact.Budgetkonsekvens;
import se.uppdragsgrafen.fact.Dokument;
import se.uppdragsgrafen.fact.Motsagelse;
import se.uppdragsgrafen.fact.Namnd;
import se.uppdragsgrafen.fact.Ref;
import se.uppdragsgrafen.fact.Uppdrag;
import se.uppdragsgrafen.fact.Uppfoljning;

/** The assignments of a year with their follow-ups, money and contradictions. */
final class Assignments {

	private static final List<Uppfoljning.Status> STATUSES = List.of(Uppfoljning.Status.PAGAR,
			Uppfoljning.Status.GENOMFORT, Uppfoljning.Status.EJ_ANGIVEN, Uppfoljning.Status.DELVIS_GENOMFORT,
			Uppfoljning.Status.EJ_GENOMFORT, Uppfoljning.Status.EJ_PABORJAT, Uppfoljning.Status.AVBRUTET);

	private final Year year;

	private final Bodies bodies;

	private final Surroundings surroundings;

	private final Ref<Dokument> plan;

	private final List<Ref<Dokument>> reports;

	private final long seed;

	/**
	 * @param plan the document that gives the assignments
	 * @param reports those that follow them up, one a tertial
	 */
	Assignments(Year year, Bodies bodies, Surroundings surroundings, Ref<Dokument> plan, List<Ref<Dokument>> reports,
			long seed) {
		this.year = year;
		this.bodies = bodies;
		this.surroundings = surroundings;
		this.plan = plan;
		this.reports = reports;
		this.seed = seed;
	}

	void add(int number) {
		Draw draw = draw(number, this.year.ar());
		String title = Wordings.title(Wordings.subject(draw(number, since(number))), draw);
		String rest = "%d/%s-%d".formatted(this.year.ar(), Wordings.slug(title), number);
		Ref<Uppdrag> id = new Ref<>(this.year.municipality().id("uppdrag", rest));
		List<Ref<Namnd>> boards = draw.some(1 + draw.counted(80, 13, 5, 1), this.bodies.boards());
		List<Ref<Namnd>> others = new ArrayList<>(draw.some(draw.counted(80, 12, 5), this.bodies.boards()));
		others.removeAll(boards);
		Ref<Belagg> line = this.year.lines(this.plan, 1);
		this.year.add(new Uppdrag(id.id(), title, Wordings.sentence(draw), this.year.ar(), false,
				draw.percent(10) ? "%d-12-31".formatted(this.year.ar()) : null, List.of(), boards, others, List.of(),
				List.of(this.bodies.council()), List.of(draw.uneven(this.surroundings.goals())),
				draw.some(draw.counted(70, 20), this.surroundings.rules()),
				draw.some(draw.counted(65, 20, 10), this.surroundings.parties()),
				draw.some(draw.counted(95), this.surroundings.agreements()),
				List.of(line, this.year.lines(this.plan, draw.between(1, 9)))));
		if (draw.percent(20)) {
			money(rest, id, boards.getFirst(), line, draw);
		}
		for (int i = 0; i < this.reports.size(); i++) {
			followUp(rest, id, "%d-T%d".formatted(this.year.ar(), i + 1), this.reports.get(i), draw);
		}
	}

	/**
	 * The year since when it has been about the same: three of ten go on from year to
	 * year.
	 */
	private int since(int number) {
		int since = this.year.ar();
		while (since > National.FIRST_YEAR && draw(number, since, "goes on").percent(30)) {
			since--;
		}
		return since;
	}

	private Draw draw(Object... of) {
		return new Draw(this.seed, this.year.municipality().kod(), List.of(of));
	}

	private void money(String rest, Ref<Uppdrag> uppdrag, Ref<Namnd> board, Ref<Belagg> line, Draw draw) {
		long kronor = 50_000L * draw.between(1, 200);
		this.year.add(new Budgetkonsekvens(this.year.municipality().id("budgetkonsekvens", rest), kronor,
				draw.of(List.of(Budgetkonsekvens.Typ.values())), this.year.ar(), false, kronor / 1000 + " tkr", uppdrag,
				board, null, List.of(line)));
	}

	private void followUp(String rest, Ref<Uppdrag> uppdrag, String period, Ref<Dokument> report, Draw draw) {
		Uppfoljning.Status status = draw.uneven(STATUSES);
		Ref<Belagg> lines = this.year.lines(report, draw.between(2, 8));
		String id = this.year.municipality().id("uppfoljning", rest + "/" + period.toLowerCase(Locale.ROOT));
		this.year.add(new Uppfoljning(id, period, status, printed(status), Wordings.text(draw), Wordings.sentence(draw),
				uppdrag, null, null, List.of(lines)));
		if (draw.below(60) == 0) {
			contradiction(rest + "/" + period.toLowerCase(Locale.ROOT), id, report, lines);
		}
	}

	private static @Nullable String printed(Uppfoljning.Status status) {
		return (status == Uppfoljning.Status.EJ_ANGIVEN) ? null
				: "Uppdraget: " + status.name().replace('_', ' ').toLowerCase(Locale.ROOT);
	}

	private void contradiction(String rest, String of, Ref<Dokument> report, Ref<Belagg> lines) {
		this.year.add(new Motsagelse(this.year.municipality().id("motsagelse", rest), Motsagelse.Typ.STATUS_MOT_TEXT,
				"Den angivna statusen är en annan än den som kommentaren själv säger.", "genomfört", "pågår", null,
				Motsagelse.Vikt.HOG, null, List.of(report), List.of(new Ref<>(of)), List.of(lines)));
	}

}
