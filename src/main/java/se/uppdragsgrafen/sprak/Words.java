package se.uppdragsgrafen.sprak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.CharTokenizer;

/** The words of a text in their order, without those that say nothing (och, att, för). */
final class Words {

	private static final Pattern DASH = Pattern.compile("\\p{Pd}");

	private static final Pattern OUTER_SIGNS = Pattern.compile("^[" + Word.SIGNS + "]+|[" + Word.SIGNS + "]+$");

	/** "VON:s" is a form of VON. */
	private static final Pattern ABBREVIATION_ENDING = Pattern.compile(":\\p{L}{1,4}$");

	/** Between SFS and 2001 in "SFS2001:453", which is "SFS 2001:453". */
	private static final Pattern LETTERS_AND_YEAR = Pattern
		.compile("(?<=\\p{L})(?=(?:19|20)\\d\\d[" + Word.SIGNS + "]\\d)");

	private static final Set<String> SILENT = silent();

	/** Cuts what is longer than 255 characters, and so bounds all work on one word. */
	private static final Analyzer SPLITTER = new Analyzer() {
		@Override
		protected TokenStreamComponents createComponents(String field) {
			Tokenizer words = CharTokenizer.fromTokenCharPredicate(Words::belongs);
			return new TokenStreamComponents(words, new LowerCaseFilter(words));
		}
	};

	private Words() {
	}

	static List<Word> of(String text) {
		List<Word> words = new ArrayList<>();
		for (String token : tokens(text)) {
			Word word = word(token);
			if (!word.parts().isEmpty()) {
				words.add(word);
			}
		}
		return words;
	}

	private static Word word(String token) {
		String dashed = DASH.matcher(Letters.plain(token)).replaceAll("-");
		String trimmed = OUTER_SIGNS.matcher(dashed).replaceAll("");
		Word word = Word.of(ABBREVIATION_ENDING.matcher(trimmed).replaceFirst(""));
		return new Word(word.text(), word.parts().stream().filter(part -> !SILENT.contains(part)).toList());
	}

	private static List<String> tokens(String text) {
		List<String> tokens = new ArrayList<>();
		try (TokenStream stream = SPLITTER.tokenStream("", LETTERS_AND_YEAR.matcher(text).replaceAll(" "))) {
			CharTermAttribute token = stream.getAttribute(CharTermAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				tokens.add(token.toString());
			}
			stream.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return tokens;
	}

	private static boolean belongs(int c) {
		return switch (Character.getType(c)) {
			case Character.NON_SPACING_MARK, Character.DASH_PUNCTUATION -> true;
			default -> Character.isLetterOrDigit(c) || c == Letters.SOFT_HYPHEN || Word.SIGNS.indexOf(c) >= 0;
		};
	}

	/**
	 * Lucene's list, also as written without å, ä and ö; "man" is a person here as often
	 * as a pronoun.
	 */
	private static Set<String> silent() {
		Set<String> words = new HashSet<>();
		for (Object entry : SwedishAnalyzer.getDefaultStopSet()) {
			String word = new String((char[]) entry);
			words.add(word);
			words.add(Letters.withoutDots(word));
		}
		words.remove("man");
		return words;
	}

}
