package se.uppdragsgrafen.fact;

import se.uppdragsgrafen.fact.Format.Form;

/** The years that facts may be of: what lies outside was mistyped or misread. */
public final class Years {

	public static final int FIRST = 1800;

	public static final int LAST = 2100;

	private Years() {
	}

	/**
	 * Whether a value is in none but those years.
	 * @param column that it stands in: one of a time, or the year itself; any other holds
	 * no year
	 */
	public static boolean in(Column column, Object value) {
		if (value instanceof Integer year && column.name().equals("ar")) {
			return in(year);
		}
		boolean time = column.form() == Form.TIDPUNKT || column.form() == Form.PERIOD;
		return !time || !value.toString().matches("\\d{4}.*") || in(Integer.parseInt(value.toString().substring(0, 4)));
	}

	private static boolean in(int year) {
		return year >= FIRST && year <= LAST;
	}

}
