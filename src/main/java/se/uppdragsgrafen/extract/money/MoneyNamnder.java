package se.uppdragsgrafen.extract.money;

import java.util.List;

import se.uppdragsgrafen.extract.reading.Reading;
import se.uppdragsgrafen.extract.wording.Body;
import se.uppdragsgrafen.extract.wording.Name;
import se.uppdragsgrafen.fact.Ekonomirad.Niva;

/** Tables whose rows are whole nämnder. */
final class MoneyNamnder {

	private final Reading reading;

	MoneyNamnder(Reading reading) {
		this.reading = reading;
	}

	/** Says so in the lines of a table where all units are bodies of the kommun. */
	void tell(MoneyTable table) {
		List<MoneyLine> units = table.lines().stream().filter((each) -> each.niva() == Niva.VERKSAMHET).toList();
		if (units.isEmpty() || !units.stream().allMatch(this::body)) {
			return;
		}
		units.forEach((each) -> each.whole(each.name()));
		table.lines().forEach((each) -> {
			MoneyLine parent = each.parent();
			if (parent != null && parent.niva() == Niva.NAMND) {
				each.of(parent.namnd());
			}
			if (each.total()) {
				each.overAll();
			}
		});
	}

	private boolean body(MoneyLine line) {
		String name = line.name();
		boolean headed = MoneyLabel.of(line.head().label()).namnder() && Name.abbreviation(name);
		return MoneyLabel.of(name).code().isEmpty()
				&& (Body.is(name) || headed || this.reading.namnder().abbreviates(name));
	}

}
