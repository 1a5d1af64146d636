package se.uppdragsgrafen.extract.money;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.document.Block;
import se.uppdragsgrafen.document.Paragraph;
import se.uppdragsgrafen.document.Table;
import se.uppdragsgrafen.extract.profile.Profile;
import se.uppdragsgrafen.extract.reading.About;
import se.uppdragsgrafen.extract.reading.Reading;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.extract.wording.Units;
import se.uppdragsgrafen.fact.Arende;

/** Finds the tables of money among other blocks, and reads them together. */
public final class Economy {

	private static final int CAPTIONS = 4;

	private static final int LONGEST_CAPTION = 80;

	private final Reading reading;

	private final About about;

	private final List<MoneyTable> tables = new ArrayList<>();

	/** What is known until a caption says something else. */
	private int year;

	private int month;

	private String unit = "";

	private @Nullable String said;

	private Economy(Reading reading, About about) {
		this.reading = reading;
		this.about = about;
		this.year = about.ar();
		Row arende = about.arende();
		if (arende != null && arende.type().record() == Arende.class) {
			when(arende.text("rubrik"));
		}
	}

	/**
	 * Reads all tables of money among some blocks: units, their sums, and where those
	 * contradict themselves.
	 * @param about the nämnd that they are of, the ärende that they stand in, the period
	 * where no head says one
	 * @return the blocks that are no such tables
	 */
	public static List<Block> read(Reading reading, List<Block> blocks, About about) {
		Economy economy = new Economy(reading, about);
		List<Block> others = new ArrayList<>();
		for (int i = 0; i < blocks.size(); i++) {
			if (!(blocks.get(i) instanceof Table table) || !economy.takes(table, blocks.subList(0, i))) {
				others.add(blocks.get(i));
			}
		}
		economy.finish();
		return others;
	}

	private boolean takes(Table table, List<Block> before) {
		List<Paragraph> captions = captions(before);
		MoneyHead goesOn = (!before.isEmpty() && before.getLast() instanceof Table && !this.tables.isEmpty())
				? this.tables.getLast().head() : null;
		MoneyContext context = context(captions);
		MoneyTable money = MoneyTable.of(table, context, goesOn);
		if (money.lines().stream().allMatch((each) -> each.cells().isEmpty())) {
			return false;
		}
		captions.forEach((each) -> when(each.text()));
		MoneyHead head = money.head();
		this.unit = (head != null) ? head.unit() : this.unit;
		this.tables.add(money);
		return true;
	}

	/** Short paragraphs directly before a table. */
	private List<Paragraph> captions(List<Block> before) {
		List<Paragraph> captions = new ArrayList<>();
		for (Block each : before.reversed()) {
			if (captions.size() == CAPTIONS || !(each instanceof Paragraph paragraph) || paragraph.item()
					|| paragraph.text().length() > LONGEST_CAPTION || paragraph.text().endsWith(".")
					|| Profile.any(this.reading.profile().rubriker(), paragraph.text())) {
				return captions;
			}
			captions.addFirst(paragraph);
		}
		return captions;
	}

	private MoneyContext context(List<Paragraph> captions) {
		captions.forEach((each) -> when(each.text()));
		String said = captions.stream()
			.map((each) -> Units.unit(each.text()))
			.filter((each) -> !each.isEmpty())
			.findFirst()
			.or(() -> java.util.Optional.of(this.unit).filter((each) -> !each.isEmpty()))
			.orElseGet(this::said);
		return new MoneyContext(captions, this.year, this.month, this.about.period(), said);
	}

	/** What running text says of all tables; asked once. */
	private String said() {
		if (this.said == null) {
			this.said = Units.said(Reading.texts(this.reading.document()).toList());
		}
		return this.said;
	}

	private void when(String text) {
		int said = MoneyColumn.year(text);
		int which = MoneyColumn.month(text);
		if (said > 0) {
			this.year = said;
		}
		if (which > 0) {
			this.month = which;
		}
	}

	private void finish() {
		if (this.tables.isEmpty()) {
			return;
		}
		Map<List<@Nullable Object>, List<MoneyLine>> alike = new LinkedHashMap<>();
		lines().forEach((line) -> alike.computeIfAbsent(look(line.head()), (key) -> new ArrayList<>()).add(line));
		alike.values().forEach(Outcomes::tell);
		int better = "-".equals(this.reading.profile().overskott()) ? -1 : 1;
		MoneyScale scale = new MoneyScale();
		alike.values().forEach((lines) -> scale.put(lines, new Signs(lines, better)));
		this.tables.forEach((each) -> new MoneyNamnder(this.reading).tell(each));
		scale.compare(this.tables);
		MoneyRows rows = new MoneyRows(this.reading, this.about, scale);
		this.tables.forEach(rows::add);
		new SumChecks(this.reading, this.tables, scale, rows).check();
	}

	private List<MoneyLine> lines() {
		return this.tables.stream().flatMap((each) -> each.lines().stream()).collect(Collectors.toList());
	}

	/** What columns say of kind and measure. */
	private static List<@Nullable Object> look(MoneyHead head) {
		List<@Nullable Object> look = new ArrayList<>();
		head.columns().forEach((each) -> {
			look.add(each.slag());
			look.add(each.measure());
		});
		return look;
	}

}
