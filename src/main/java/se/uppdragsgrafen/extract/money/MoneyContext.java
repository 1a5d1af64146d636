package se.uppdragsgrafen.extract.money;

import java.util.List;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.document.Paragraph;
import se.uppdragsgrafen.extract.wording.Amounts;
import se.uppdragsgrafen.extract.wording.Dates;
import se.uppdragsgrafen.extract.wording.Units;
import se.uppdragsgrafen.fact.Ekonomirad.Slag;

/**
 * What the paragraphs before a table say of it.
 *
 * @param captions the short ones directly before it
 * @param year of columns that say none
 * @param month 0 where none is said
 * @param period where no month is said
 * @param unit empty where none is said
 */
record MoneyContext(List<Paragraph> captions, int year, int month, String period, String unit) {

	/** The last caption that names something; null where none does. */
	@Nullable Paragraph name() {
		return this.captions.reversed().stream().filter(MoneyContext::names).findFirst().orElse(null);
	}

	private static boolean names(Paragraph caption) {
		String text = caption.text();
		boolean when = MoneyColumn.month(text) > 0 && text.split(" ", -1).length <= 3;
		return !when && !Amounts.year(text) && !(Slags.in(text).isPresent() || !Units.unit(text).isEmpty());
	}

	/** Income or cost, where a caption says that the table is of that; else net. */
	Slag slag() {
		return this.captions.stream()
			.map((each) -> Slags.in(each.text()))
			.flatMap(java.util.Optional::stream)
			.findFirst()
			.orElse(Slag.NETTO);
	}

	/** What the sums are, where a caption says it and no head does. */
	Measure measure() {
		return this.captions.stream()
			.map((each) -> Measure.in(each.text()))
			.flatMap(java.util.Optional::stream)
			.findFirst()
			.orElse(Measure.OTHER);
	}

	/** The period of a column. */
	String period(MoneyColumn column) {
		int own = (column.year() > 0) ? column.year() : this.year;
		boolean now = own == this.year && column.measure() != Measure.BOKSLUT;
		int which = (column.month() > 0) ? column.month() : now ? this.month : 0;
		if (which > 0) {
			return Dates.month(own, which);
		}
		return (now && column.year() == 0 && this.period.startsWith(String.valueOf(own))) ? this.period
				: String.valueOf(own);
	}

}
