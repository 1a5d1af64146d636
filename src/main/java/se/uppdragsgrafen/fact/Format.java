package se.uppdragsgrafen.fact;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The form that a text must have. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Format {

	Form value();

	/** The forms there are, each with its pattern and a sentence for error messages. */
	enum Form {

		/** EDTF level 0 and seasons: a year, a month or season, a day. */
		TIDPUNKT("\\d{4}(-(0[1-9]|1[0-2]|2[1-4])(-(0[1-9]|[12]\\d|3[01]))?)?",
				"en tidpunkt (ÅÅÅÅ, ÅÅÅÅ-MM, ÅÅÅÅ-21..24 för årstid, eller ÅÅÅÅ-MM-DD)"),

		/** A year, a month or a tertial. */
		PERIOD("\\d{4}(-(0[1-9]|1[0-2]|T[1-3]))?", "en period (2020, 2022-10 eller 2021-T3)"),

		/** Statistics Sweden's four digits. */
		KOMMUNKOD("\\d{4}", "en kommunkod (fyra siffror)"),

		/** County code. */
		REGIONKOD("\\d{2}", "en regionkod (två siffror)"),

		/** A web address. */
		URL("https?://[^\\s<>\"]+", "en webbadress (https://…)"),

		/** SHA-256 in hexadecimal. */
		SHA256("[0-9a-f]{64}", "en SHA-256-summa (64 hexadecimala siffror, gemener)");

		private final String pattern;

		private final String expectation;

		Form(String pattern, String expectation) {
			this.pattern = pattern;
			this.expectation = expectation;
		}

		public String pattern() {
			return this.pattern;
		}

		/** What a steward is told to write, in Swedish. */
		public String expectation() {
			return this.expectation;
		}

	}

}
