package se.uppdragsgrafen.koppling;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import se.uppdragsgrafen.fact.Kopplingsbeslut;
import se.uppdragsgrafen.fact.Kopplingsbeslut.Status;

/** What persons decided of links. */
final class Decisions {

	private final List<Kopplingsbeslut> beslut;

	Decisions(Collection<Kopplingsbeslut> beslut) {
		this.beslut = beslut.stream()
			.sorted(Comparator.comparing(Kopplingsbeslut::fil).thenComparingInt(Kopplingsbeslut::rad))
			.toList();
	}

	boolean rejected(Proposal proposal) {
		return rejected(proposal.fran().id(), proposal.till().id());
	}

	private boolean rejected(String fran, String till) {
		return with(Status.AVVISAD).anyMatch((each) -> each.of(fran, till));
	}

	/** What confirms a link that nobody rejects. */
	Optional<Kopplingsbeslut> confirmed(Proposal proposal) {
		return with(Status.BEKRAFTAD).filter((each) -> each.of(proposal.fran().id(), proposal.till().id())).findFirst();
	}

	/** Links that a person knows of and no wording tells. */
	List<Proposal> unproposed(Collection<Proposal> proposed, Map<String, Subject> subjects) {
		return with(Status.BEKRAFTAD).filter((each) -> !rejected(each.fran(), each.till()))
			.filter((each) -> proposed.stream().noneMatch((other) -> each.of(other.fran().id(), other.till().id())))
			.filter((each) -> subjects.containsKey(each.fran()) && subjects.containsKey(each.till()))
			.map((each) -> new Proposal(Objects.requireNonNull(subjects.get(each.fran())),
					Objects.requireNonNull(subjects.get(each.till())), List.of()))
			.distinct()
			.toList();
	}

	private Stream<Kopplingsbeslut> with(Status status) {
		return this.beslut.stream().filter((each) -> each.status() == status);
	}

}
