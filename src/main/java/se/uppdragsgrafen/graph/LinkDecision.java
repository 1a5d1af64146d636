package se.uppdragsgrafen.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import se.uppdragsgrafen.fact.Kopplingsbeslut;
import se.uppdragsgrafen.fact.Loadable;

/** A decision as the node of its package holds it: one text. */
final class LinkDecision {

	private static final String BETWEEN = "\t";

	private static final Pattern TAB = Pattern.compile(BETWEEN);

	private LinkDecision() {
	}

	/** Where two of these packages decide otherwise on the same link. */
	static List<Conflict> conflicts(List<? extends Loadable> packages) {
		Map<List<String>, Conflict.Side> first = new HashMap<>();
		List<Conflict> conflicts = new ArrayList<>();
		for (Loadable each : packages) {
			for (Kopplingsbeslut beslut : each.beslut()) {
				Conflict.Side side = new Conflict.Side(each.name(), beslut.fil(), beslut.rad(), beslut.status().name());
				Conflict.Side other = first.putIfAbsent(List.of(beslut.fran(), beslut.till()), side);
				if (other != null && !other.value().equals(side.value())) {
					conflicts.add(new Conflict(beslut.till(), "status", other, side));
				}
			}
		}
		return conflicts;
	}

	static String text(Kopplingsbeslut beslut) {
		return String.join(BETWEEN, List.of(beslut.fran(), beslut.till(), beslut.status().name(), beslut.fil(),
				String.valueOf(beslut.rad()), TAB.matcher(beslut.varfor()).replaceAll(" ")));
	}

	static Kopplingsbeslut of(String text) {
		List<String> parts = TAB.splitAsStream(text).toList();
		return new Kopplingsbeslut(parts.get(0), parts.get(1), Kopplingsbeslut.Status.valueOf(parts.get(2)),
				parts.get(5), parts.get(3), Integer.parseInt(parts.get(4)));
	}

}
