package se.uppdragsgrafen.extract.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

/** Running text → its sentences. */
public final class Sentences {

	private static final Pattern END = Pattern.compile("[.!?][\"”)]? +[\\p{Lu}\\d\"”“]|\\n");

	/** What ends in a full stop that ends no sentence. */
	private static final Pattern ABBREVIATION = Pattern.compile(
			"(?i)(?:^|[ (])(?:t\\.ex|bl\\.a|ev|m\\.m|m\\.fl|dvs|d\\.v\\.s|pga|ca|dnr|kap|kl|st|s\\.k|t\\.o\\.m|fr\\.o\\.m|inkl|exkl|resp|jmf|jfr|nr|tel|\\pL)\\.$");

	private Sentences() {
	}

	public static List<String> of(String text) {
		List<String> sentences = new ArrayList<>();
		int from = 0;
		Matcher end = END.matcher(text);
		while (end.find()) {
			int to = text.charAt(end.start()) == '\n' ? end.start() : text.indexOf(' ', end.start());
			String sentence = text.substring(from, to).strip();
			if (!ABBREVIATION.matcher(sentence).find()) {
				add(sentence, sentences);
				from = to + 1;
			}
		}
		add(text.substring(from).strip(), sentences);
		return sentences;
	}

	/** A title: without the full stop, with a capital. */
	public static String title(String text) {
		String plain = text.strip();
		while (plain.endsWith(".") || plain.endsWith(",") || plain.endsWith(";")) {
			plain = plain.substring(0, plain.length() - 1).strip();
		}
		return plain.isEmpty() ? plain : plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
	}

	private static void add(String sentence, List<String> sentences) {
		if (!sentence.isEmpty()) {
			sentences.add(sentence);
		}
	}

}
