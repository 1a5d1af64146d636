package se.uppdragsgrafen.ingest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.fact.Fact;
import se.uppdragsgrafen.fact.Indikator;
import se.uppdragsgrafen.fact.Matvarde;

/**
 * Small counts of persons that a correction states: no more told than those of a document
 * (DESIGN § 4).
 */
final class SmallCounts {

	private final BigDecimal threshold;

	SmallCounts(int threshold) {
		this.threshold = BigDecimal.valueOf(threshold);
	}

	/** The same facts, such values UNDERTRYCKT. */
	List<Fact> hidden(List<Fact> facts) {
		Map<String, Indikator.Enhet> units = facts.stream()
			.filter(Indikator.class::isInstance)
			.map(Indikator.class::cast)
			.collect(Collectors.toMap(Indikator::id, Indikator::enhet));
		return facts.stream()
			.map((each) -> (each instanceof Matvarde value && small(value, units.get(value.indikator().id())))
					? hidden(value) : each)
			.toList();
	}

	private boolean small(Matvarde value, Indikator.@Nullable Enhet unit) {
		BigDecimal base = (value.antal() != null) ? BigDecimal.valueOf(value.antal()) : null;
		return switch (unit) {
			case PERSONER -> small(value.varde()) || small(base);
			case PROCENT -> small(base);
			case null, default -> false;
		};
	}

	private boolean small(@Nullable BigDecimal count) {
		return count != null && count.signum() != 0 && count.abs().compareTo(this.threshold) < 0;
	}

	private static Fact hidden(Matvarde value) {
		return new Matvarde(value.id(), value.period(), value.kon(), value.delgrupp(), value.slag(), null,
				Matvarde.Vardestatus.UNDERTRYCKT, value.maltal(), value.maltalJamforelse(), null, value.ungefar(),
				value.uppnatt(), value.indikator(), value.mal(), value.verksamhet(), value.namnd(), value.uppdrag(),
				value.kontroll(), value.arende(), value.kallor());
	}

}
