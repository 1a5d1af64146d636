package se.uppdragsgrafen.page;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import static java.util.stream.Collectors.joining;

/** What pages call things, and how they write values, in one language. */
public final class Words {

	private static final String FILE = "se.uppdragsgrafen.page.etiketter";

	private static final String KRONOR = "Kr";

	private static final String BOTH = " / ";

	private static final String MARK = " · ";

	private static final int DAY = "2026-11-22".length();

	/** Nothing is rounded: a share decides what is to be paid. */
	private static final int DIGITS = 12;

	private final ResourceBundle labels;

	private final NumberFormat numbers;

	private final boolean swedish;

	Words(Locale language) {
		this.labels = ResourceBundle.getBundle(FILE, language, Words.class.getClassLoader(),
				Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
		this.swedish = language.getLanguage().equals(Language.SWEDISH.getLanguage());
		this.numbers = NumberFormat.getNumberInstance(language);
		this.numbers.setMaximumFractionDigits(DIGITS);
	}

	/** The name of a column. */
	public String field(String name) {
		return label(name, name);
	}

	/** The name of a kind of fact. */
	public String type(String name) {
		return label("typ." + name, name);
	}

	/** A value of a column as a page writes it, whatever it is. */
	public String value(String field, @Nullable Object value) {
		return switch (value) {
			case null -> "–";
			case Boolean truth -> label("varde." + truth, truth.toString());
			case Number number -> number(field, number);
			default -> text(field, value.toString());
		};
	}

	/** A sum in whole kronor; a dash where there is none. */
	public String kronor(@Nullable Object value) {
		return value("x" + KRONOR, value);
	}

	/**
	 * Years and running numbers are names, and have no groups of three digits. A sum has
	 * its unit.
	 */
	private String number(String field, Number number) {
		if (field.endsWith(KRONOR)) {
			return this.numbers.format(number) + " kr";
		}
		boolean name = Map.of("ar", 1, "nummer", 1, "paragraf", 1, "sida", 1, "franRad", 1, "tillRad", 1)
			.containsKey(field);
		return name ? number.toString() : this.numbers.format(number);
	}

	/** Sums come as texts out of a table. */
	private String text(String field, String text) {
		if (field.endsWith(KRONOR) && !text.isEmpty()) {
			return number(field, new BigDecimal(text));
		}
		return label("varde." + field + "." + text, label("varde." + text, text));
	}

	private String label(String key, String other) {
		return this.labels.containsKey(key) ? this.labels.getString(key) : other;
	}

	/**
	 * What the server says of something in both languages: Swedish, a stroke, English.
	 */
	public String said(@Nullable String text) {
		if (text == null) {
			return "–";
		}
		String[] both = text.split(BOTH, -1);
		return (both.length == 2) ? both[this.swedish ? 0 : 1] : text;
	}

	/** A title that is put together of what tells a thing from its like. */
	public String marks(String title) {
		return Stream.of(title.split(MARK, -1)).map((each) -> label("varde." + each, each)).collect(joining(MARK));
	}

	/** Where something is written, document by document. */
	public List<Source> sources(@Nullable Object kallor) {
		return Source.of(kallor);
	}

	/** The lines of a place. */
	public String lines(Map<?, ?> place) {
		Object from = place.get("franRad");
		Object till = place.get("tillRad");
		return Objects.equals(from, till) ? String.valueOf(from) : from + "–" + till;
	}

	/** The day of a time. */
	public String day(String tid) {
		return tid.substring(0, Math.min(DAY, tid.length()));
	}

}
