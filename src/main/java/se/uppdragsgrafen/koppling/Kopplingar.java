package se.uppdragsgrafen.koppling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import se.uppdragsgrafen.fact.Belagg;
import se.uppdragsgrafen.fact.Koppling;
import se.uppdragsgrafen.fact.Kopplingsbeslut;
import se.uppdragsgrafen.fact.Ref;

/** The links over years among the assignments of one municipality. */
public final class Kopplingar {

	/** Proposals for one assignment: who looks through them sees the best. */
	private static final int MOST = 3;

	private static final Comparator<Proposal> BEST = Comparator.comparing((Proposal each) -> !each.stated())
		.thenComparing(Comparator.comparingDouble(Proposal::points).reversed())
		.thenComparing((each) -> each.fran().id());

	private final Decisions decisions;

	private Kopplingar(Decisions decisions) {
		this.decisions = decisions;
	}

	/**
	 * The links, in the order of their ids. The same assignments and decisions give the
	 * same links, whatever their order.
	 * @param candidates assignments of one municipality
	 * @param beslut what persons decided; of two on the same link, the one that rejects
	 * it holds
	 */
	public static List<Koppling> of(Collection<Candidate> candidates, Collection<Kopplingsbeslut> beslut) {
		Map<String, Subject> subjects = new TreeMap<>();
		candidates.forEach((each) -> subjects.put(each.id(), Subject.of(each)));
		return new Kopplingar(new Decisions(beslut)).links(subjects);
	}

	private List<Koppling> links(Map<String, Subject> subjects) {
		List<Proposal> proposals = new ArrayList<>(Proposals.among(subjects.values()));
		proposals.removeIf(this.decisions::rejected);
		proposals.addAll(this.decisions.unproposed(proposals, subjects));
		return Chains.shortened(proposals, this::kept)
			.stream()
			.collect(Collectors.groupingBy((each) -> each.till().id()))
			.values()
			.stream()
			.flatMap((each) -> few(each).stream())
			.map(this::link)
			.sorted(Comparator.comparing(Koppling::id))
			.toList();
	}

	/** Whether it stays whatever others there are. */
	private boolean kept(Proposal proposal) {
		return proposal.stated() || this.decisions.confirmed(proposal).isPresent();
	}

	private List<Proposal> few(List<Proposal> ofOne) {
		List<Proposal> best = ofOne.stream().sorted(BEST).toList();
		List<Proposal> few = new ArrayList<>(best.subList(0, Math.min(MOST, best.size())));
		best.stream().skip(MOST).filter(this::kept).forEach(few::add);
		return few;
	}

	private Koppling link(Proposal proposal) {
		List<String> why = new ArrayList<>(List.of(proposal.why()));
		this.decisions.confirmed(proposal).ifPresent((each) -> why.add("Granskat: " + each.varfor()));
		why.removeIf(String::isEmpty);
		return new Koppling(id(proposal),
				this.decisions.confirmed(proposal).isPresent() ? Koppling.Status.BEKRAFTAD : Koppling.Status.FORESLAGEN,
				BigDecimal.valueOf(proposal.points()).setScale(2, RoundingMode.HALF_UP), String.join(" ", why),
				new Ref<>(proposal.fran().id()), new Ref<>(proposal.till().id()),
				proposal.kallor().stream().map((each) -> new Ref<Belagg>(each)).toList());
	}

	/** "koppling/2380/2021/utred-vagen/2024/bygg-vagen". */
	private static String id(Proposal proposal) {
		String fran = proposal.fran().id();
		String till = proposal.till().id();
		return "koppling" + fran.substring(fran.indexOf('/'))
				+ till.substring(till.indexOf('/', till.indexOf('/') + 1));
	}

}
