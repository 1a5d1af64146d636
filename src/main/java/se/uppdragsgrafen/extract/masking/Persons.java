package se.uppdragsgrafen.extract.masking;

import java.util.List;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

/** Takes names of persons out of texts. */
public final class Persons {

	static final String MASK = "[namn]";

	private static final String WORD = "\\p{Lu}[\\pL'’]*(?:-\\pL+)*";

	/** "Anna Maria", "Anna M. von": what may stand between two words of a name. */
	private static final String GAP = "(?:,? |[\\t\\x{a0}])(?:(?:\\p{Lu}\\.|von|af|av|de|van|der|la) )*";

	private static final String PARTY = "(?:S|s|M|m|C|c|L|l|V|v|MP|mp|KD|kd|SD|sd|FI|FP|fp|-)";

	private static final Pattern RUN = Pattern
		.compile("((?:\\p{Lu}\\. ?)*" + WORD + "(?:" + GAP + WORD + ")*)( ?\\(" + PARTY + "\\))?");

	private static final Pattern TITLE = Pattern
		.compile("(?i)\\pL*(?:ordförande|ledamot|ersättare|sekreterare|chef|kommunalråd|handläggare|direktör|rektor"
				+ "|strateg|samordnare|controller|ekonom|jurist|utredare|justerare|kontaktperson)");

	private static final int LONGEST_TITLE = 40;

	private static final Pattern ADDRESS = Pattern.compile("[\\pL\\pN._%+-]+@[\\pL\\pN.-]+");

	/** A name that the end of a line parts in two. */
	private static final Pattern PARTED = Pattern.compile("(" + WORD + ")( ?\\n)(" + WORD + ")");

	private final Known known;

	public Persons(Known known) {
		this.known = known;
	}

	/** Lines that follow each other, without names. */
	List<String> without(List<String> lines) {
		return List.of(without(String.join("\n", lines)).split("\n", -1));
	}

	/** A text without what may be a name. */
	String without(String text) {
		return without(text, false);
	}

	/** A text without what is sure to be a name. */
	String withoutSure(String text) {
		return without(text, true);
	}

	private String without(String text, boolean sure) {
		if (text.indexOf(' ') < 0 && text.indexOf('@') < 0 && text.indexOf('\t') < 0) {
			return text;
		}
		String plain = ADDRESS.matcher(text).replaceAll(Matcher.quoteReplacement(MASK));
		Matcher run = RUN.matcher(plain);
		StringBuilder without = new StringBuilder();
		while (run.find()) {
			boolean party = run.group(2) != null;
			PersonRun words = PersonRun.of(run.group(1), begins(plain, run.start()), titled(plain, run.start()), party);
			String shown = words.without(this.known, sure);
			run.appendReplacement(without,
					Matcher.quoteReplacement(shown + ((party && !shown.endsWith(MASK)) ? run.group(2) : "")));
		}
		return parted(run.appendTail(without).toString());
	}

	/** Whether a word is what a person is. */
	static boolean title(String word) {
		return TITLE.matches(word);
	}

	/** Whether a title stands before: "ordförande Fjord", "sekreterare: Fjord". */
	private static boolean titled(String text, int at) {
		int end = at;
		while (end > 0 && " :,".indexOf(text.charAt(end - 1)) >= 0) {
			end--;
		}
		int start = end;
		while (start > 0 && Character.isLetter(text.charAt(start - 1)) && end - start < LONGEST_TITLE) {
			start--;
		}
		return start < end && end < at && title(text.substring(start, end));
	}

	/** Whether a sentence, a cell or an item begins there. */
	private static boolean begins(String text, int at) {
		String before = text.substring(Math.max(0, at - 3), at).stripTrailing();
		if (before.isEmpty() || "\n\t".indexOf(text.charAt(at - 1)) >= 0) {
			return true;
		}
		int last = before.codePointBefore(before.length());
		return !Character.isLetterOrDigit(last) && last != ',';
	}

	private String parted(String text) {
		Matcher parted = PARTED.matcher(text);
		StringBuilder without = new StringBuilder();
		while (parted.find()) {
			boolean name = FirstNames.has(parted.group(1)) && !Known.thing(parted.group(3))
					&& !this.known.name(List.of(parted.group(3))) && !this.known.common(parted.group(3));
			parted.appendReplacement(without,
					Matcher.quoteReplacement(name ? MASK + parted.group(2) + MASK : parted.group()));
		}
		return parted.appendTail(without).toString();
	}

}
