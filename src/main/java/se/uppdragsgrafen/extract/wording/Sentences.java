package se.uppdragsgrafen.extract.wording;

import java.util.ArrayList;
import java.util.List;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

/** Running text → its sentences. */
public final class Sentences {

	private static final Pattern END = Pattern.compile("[.!?][\"”)]? +[\\p{Lu}\\d\"”“]|\\n");

	/** What ends in a full stop that ends no sentence. */
	private static final Pattern ABBREVIATION = Pattern
		.compile("(?:^|[ (])(?:t\\.ex|bl\\.a|ev|m\\.m|m\\.fl|dvs|pga|ca|kap|st|inkl|exkl|resp|jmf|nr|tel|\\pL)\\.$");

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

	private static void add(String sentence, List<String> sentences) {
		if (!sentence.isEmpty()) {
			sentences.add(sentence);
		}
	}

}
