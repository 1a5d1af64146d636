package se.uppdragsgrafen.extract.wording;

import java.util.Locale;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

import se.uppdragsgrafen.fact.Namnd;

/** The name of a nämnd or another body of a kommun, in whichever form it is printed. */
public final class Body {

	private static final Pattern NAME = Pattern
		.compile("^(.*?)(nämnd|styrelse|utskott|fullmäktige|förvaltning|beredning|råd|direktion)(en|n|et|na)?(s)?$");

	private static final Pattern WHOLE = Pattern.compile(Words.BODY);

	private Body() {
	}

	/** Whether a text is the name of a body. */
	public static boolean is(String text) {
		return WHOLE.matches(text);
	}

	/** "socialnämndens" → "Socialnämnden". */
	public static String nominative(String text) {
		Matcher name = NAME.matcher(text);
		String plain = (name.matches() && name.group(4) != null && name.group(3) != null)
				? text.substring(0, text.length() - 1) : text;
		return plain.isEmpty() ? plain : plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
	}

	/** The same for all forms of one name: lower case, indefinite. */
	public static String key(String text) {
		Matcher name = NAME.matcher(text.toLowerCase(Locale.ROOT).strip());
		return name.matches() ? name.group(1) + name.group(2) : text.strip();
	}

	/** "Vård- och omsorgsnämnden" → "VON". */
	static String initials(String text) {
		Matcher name = NAME.matcher(text.toLowerCase(Locale.ROOT));
		if (!name.matches()) {
			return "";
		}
		StringBuilder initials = new StringBuilder();
		for (String word : (name.group(1) + " " + name.group(2)).split("[^\\pL]+", -1)) {
			if (!word.isEmpty() && !word.equals("och")) {
				initials.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
			}
		}
		return initials.toString();
	}

	public static Namnd.Typ typ(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		if (lower.startsWith("kommunfullmäktige")) {
			return Namnd.Typ.KOMMUNFULLMAKTIGE;
		}
		if (lower.startsWith("kommunstyrelse")) {
			return Namnd.Typ.KOMMUNSTYRELSE;
		}
		Matcher parts = NAME.matcher(lower);
		return switch (parts.matches() ? parts.group(2) : "") {
			case "utskott" -> Namnd.Typ.UTSKOTT;
			case "förvaltning" -> Namnd.Typ.FORVALTNING;
			case "beredning" -> Namnd.Typ.BEREDNING;
			case "råd" -> Namnd.Typ.RAD;
			default -> lower.startsWith("gemensam") ? Namnd.Typ.GEMENSAM_NAMND : Namnd.Typ.NAMND;
		};
	}

}
