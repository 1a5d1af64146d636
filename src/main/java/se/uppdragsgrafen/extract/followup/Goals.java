package se.uppdragsgrafen.extract.followup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.document.Paragraph;
import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.document.Table;
import se.uppdragsgrafen.extract.profile.MalForm;
import se.uppdragsgrafen.extract.profile.MalTable;
import se.uppdragsgrafen.extract.profile.Profile;
import se.uppdragsgrafen.extract.profile.Template;
import se.uppdragsgrafen.extract.reading.About;
import se.uppdragsgrafen.extract.reading.LeftOut;
import se.uppdragsgrafen.extract.reading.Reading;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.extract.wording.Slug;
import se.uppdragsgrafen.fact.Mal;

/** The goals of a document, by the headings that name them. */
public final class Goals {

	private final Reading reading;

	private final Items items;

	private final Map<Item.Heading, Row> rows = new LinkedHashMap<>();

	Goals(Reading reading, Items items) {
		this.reading = reading;
		this.items = items;
		items.goals().forEach((each) -> this.rows.put(each, row(each)));
		this.rows.forEach((heading, row) -> reading.prose()
			.read(new Paragraph(row.text("titel"), "", heading.at()), About.document(reading.title()).mal(row)));
	}

	private Row row(Item.Heading heading) {
		String titel = heading.holes().getOrDefault("titel", heading.text());
		int ar = Optional.ofNullable(heading.holes().get("ar"))
			.map(Integer::parseInt)
			.orElse(this.reading.title().year());
		Row row = this.reading.draft()
			.row(Mal.class, this.reading.kommun().kod() + "/" + ar + "/" + Slug.of(titel))
			.set("titel", titel)
			.set("ar", ar)
			.set("kommun", "kommun/" + this.reading.kommun().kod())
			.setIfAbsent("uppfyllelse", Mal.Uppfyllelse.EJ_ANGIVEN)
			.from(heading.at());
		String status = heading.holes().get("status");
		if (status != null) {
			row.set("uppfyllelse", uppfyllelse(status));
		}
		String nummer = heading.holes().get("nummer");
		return row.set("nummer", nummer);
	}

	/**
	 * Reads a table of goals: how far each was reached, and goals that no heading names.
	 * @return whether it is one
	 */
	boolean read(Table table) {
		for (MalForm form : this.reading.profile().mal()) {
			if (readRows(table, form)) {
				return true;
			}
			MalTable columns = form.tabell();
			if (columns != null && read(table, columns)) {
				return true;
			}
		}
		return false;
	}

	/** Goals that are rows of a table without a head: cells are parted by " | ". */
	private boolean readRows(Table table, MalForm form) {
		boolean any = false;
		for (Table.Row row : table.rows()) {
			String text = String.join(" | ", row.cells());
			Optional<Map<String, String>> holes = (form.rader().size() == 1) ? form.rader().getFirst().match(text)
					: Optional.empty();
			if (holes.isPresent()) {
				Item.Heading heading = new Item.Heading(text, holes.get(), row.at());
				this.rows.put(heading, row(heading));
				any = true;
			}
		}
		return any;
	}

	private boolean read(Table table, MalTable columns) {
		Table.Row head = table.rows().getFirst();
		int titel = column(head, columns.titel());
		if (titel < 0) {
			return false;
		}
		this.reading.draft().leaveOut(head.at(), LeftOut.TABELLHUVUD);
		Template named = columns.uppfyllelse();
		int symbol = (named != null) ? column(head, named) : titel + 1;
		for (Table.Row row : table.rows().subList(1, table.rows().size())) {
			if (!row.cell(titel).isEmpty()) {
				listed(row.cell(titel), row.at()).set("uppfyllelse", uppfyllelse(row.cell(symbol)));
			}
		}
		return true;
	}

	private static int column(Table.Row head, Template form) {
		return IntStream.range(0, head.cells().size())
			.filter((each) -> form.matches(head.cell(each)))
			.findFirst()
			.orElse(-1);
	}

	/**
	 * The goal that a heading names in the same letters, whatever stands between them.
	 */
	private Row listed(String titel, Span at) {
		return this.rows.values()
			.stream()
			.filter((each) -> letters(each.text("titel")).equals(letters(titel)))
			.findFirst()
			.orElseGet(() -> row(new Item.Heading(titel, Map.of(), at)))
			.from(at);
	}

	private static String letters(String text) {
		return Slug.of(text).replace("-", "");
	}

	private Mal.Uppfyllelse uppfyllelse(String symbol) {
		return this.reading.profile()
			.uppfyllelse()
			.entrySet()
			.stream()
			.filter((each) -> Profile.any(each.getValue(), symbol))
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse(Mal.Uppfyllelse.SYMBOL_SAKNAS);
	}

	/** The goal that an uppdrag stands under; null where under none. */
	@Nullable Row of(Item item) {
		return (item.goal() != null) ? this.rows.get(item.goal()) : null;
	}

	/** All rows in their order. */
	java.util.Collection<Row> rows() {
		return this.rows.values();
	}

	/** Headings of sections say nothing more. */
	void leaveOutHeadings() {
		this.items.headings().forEach((each) -> this.reading.draft().leaveOut(each.at(), LeftOut.RUBRIK));
	}

}
