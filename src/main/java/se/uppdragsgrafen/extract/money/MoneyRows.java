package se.uppdragsgrafen.extract.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.extract.reading.About;
import se.uppdragsgrafen.extract.reading.LeftOut;
import se.uppdragsgrafen.extract.reading.Reading;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.extract.wording.Body;
import se.uppdragsgrafen.extract.wording.Slug;
import se.uppdragsgrafen.fact.Ekonomirad;
import se.uppdragsgrafen.fact.Ekonomirad.Niva;
import se.uppdragsgrafen.fact.Ekonomirad.Slag;
import se.uppdragsgrafen.fact.Namnd;

/** Lines of tables of money → rows. */
final class MoneyRows {

	private final Reading reading;

	private final About about;

	private final MoneyScale scale;

	private final Map<MoneyLine, Row> units = new HashMap<>();

	private final Map<MoneyLine, Map<String, Row>> made = new HashMap<>();

	MoneyRows(Reading reading, About about, MoneyScale scale) {
		this.reading = reading;
		this.about = about;
		this.scale = scale;
	}

	/** The rows of one table. */
	void add(MoneyTable table) {
		table.heads().forEach((each) -> this.reading.draft().leaveOut(each, LeftOut.TABELLHUVUD));
		table.lines().forEach(this::add);
	}

	/** The row of one period and kind; null where none was made. */
	@Nullable Row row(MoneyLine line, MoneyCell.Key key) {
		return this.made.getOrDefault(line, Map.of()).get(key.period() + key.slag());
	}

	private void add(MoneyLine line) {
		Row namnd = namnd(line).orElse(null);
		if (line.all() || namnd == null) {
			line.named().forEach((each) -> this.reading.draft().leaveOut(each, LeftOut.UPPREPNING));
			return;
		}
		if (line.niva() == Niva.VERKSAMHET || line.niva() == Niva.GRUPP) {
			this.units.put(line, unit(line, namnd));
		}
		// Without any year there is nothing to compare a sum with.
		for (String period : line.periods().stream().filter((each) -> !each.startsWith("0")).toList()) {
			for (Slag slag : Slag.values()) {
				if (!line.cells(period, slag).isEmpty()) {
					make(line, namnd, new MoneyCell.Key(period, slag, Measure.BUDGET));
				}
			}
		}
	}

	/**
	 * The nämnd that the table or its caption names, else the one that the text is about.
	 */
	private Optional<Row> namnd(MoneyLine line) {
		var caption = line.head().context().name();
		String named = !line.namnd().isEmpty() ? line.namnd()
				: (caption != null && Body.is(caption.text())) ? caption.text() : "";
		Row known = this.about.namnd();
		return this.reading.namnder()
			.row(named, at(line))
			.filter((each) -> known == null || each.get("typ") != Namnd.Typ.FORVALTNING)
			.or(() -> Optional.ofNullable(known));
	}

	private static Span at(MoneyLine line) {
		return Stream.concat(line.named().stream(), line.cells().values().stream().map(MoneyCell::at))
			.findFirst()
			.orElse(line.head().at());
	}

	private Row unit(MoneyLine line, Row namnd) {
		MoneyLabel label = new MoneyLabel(line.name());
		Span at = line.named().isEmpty() ? line.head().at() : line.named().getFirst();
		Row unit = this.reading.verksamheter().row(label.name(), label.code(), namnd, at);
		Row over = (line.parent() != null) ? this.units.get(line.parent()) : null;
		if (over != null && !over.equals(unit)) {
			unit.setIfAbsent("overordnad", over).from(over.evidence().iterator().next());
		}
		line.named().forEach(unit::from);
		return unit;
	}

	private void make(MoneyLine line, Row namnd, MoneyCell.Key key) {
		Row unit = (line.niva() == Niva.VARAV && line.parent() != null) ? this.units.get(line.parent())
				: this.units.get(line);
		List<MoneyCell> cells = line.cells(key.period(), key.slag());
		Row row = this.reading.draft()
			.another(Ekonomirad.class, rest(line, namnd, unit, key))
			.set("niva", line.niva())
			.set("benamning", name(line, namnd))
			.set("ar", Integer.parseInt(key.period().substring(0, 4)))
			.set("period", key.period())
			.set("slag", key.slag())
			.set("somSkrivet", cells.stream().map(MoneyCell::printed).collect(Collectors.joining(" | ")))
			.set("verksamhet", unit)
			.set("namnd", namnd)
			.set("arende", this.about.arende())
			.from(line.head().at());
		cells.forEach((each) -> row.from(each.at()));
		line.named().forEach(row::from);
		fill(row, line, key);
		this.made.computeIfAbsent(line, (each) -> new HashMap<>()).put(key.period() + key.slag(), row);
	}

	/**
	 * A total that a table calls by its month or by what it is has the name of the body.
	 */
	private static String name(MoneyLine line, Row namnd) {
		return (line.niva() == Niva.NAMND && !Body.is(line.name())) ? namnd.text("namn") : line.name();
	}

	private static String rest(MoneyLine line, Row namnd, @Nullable Row unit, MoneyCell.Key key) {
		List<String> parts = new ArrayList<>(List.of(namnd.id().substring(namnd.id().indexOf('/') + 1)));
		switch (line.niva()) {
			case NAMND -> {
			}
			case VARAV -> parts.add(Slug.of(line.name()));
			case GRUPP, VERKSAMHET -> {
				String id = Objects.requireNonNull(unit).id();
				parts.add(id.substring(id.lastIndexOf('/') + 1));
			}
		}
		parts.add(key.period().toLowerCase(Locale.ROOT));
		parts.add(Slug.of(key.slag().name()));
		return String.join("/", parts);
	}

	private void fill(Row row, MoneyLine line, MoneyCell.Key key) {
		boolean printed = true;
		for (Measure measure : List.of(Measure.BUDGET, Measure.PROGNOS, Measure.BOKSLUT, Measure.AVVIKELSE)) {
			MoneyCell.Key of = key.of(measure);
			MoneyCell cell = line.cell(of);
			Optional<BigDecimal> computed = (cell == null) ? computed(line, of) : Optional.empty();
			BigDecimal kronor = (cell != null) ? this.scale.kronor(line, of, cell) : computed.orElse(null);
			row.set(measure.word() + "Kr", (kronor != null) ? kronor.longValue() : null);
			printed = printed && computed.isEmpty();
		}
		row.set("harledd", !printed);
	}

	/** What the row does not print but says. */
	private Optional<BigDecimal> computed(MoneyLine line, MoneyCell.Key key) {
		Signs signs = this.scale.signs(line);
		boolean column = line.cells().keySet().stream().anyMatch((each) -> each.measure() == Measure.AVVIKELSE);
		Optional<BigDecimal> sum = (key.measure() == Measure.AVVIKELSE)
				? column ? Optional.empty() : signs.fromBudget(line, key) : signs.ofParts(line, key);
		return sum.map((each) -> each.multiply(this.scale.factor(line)));
	}

}
