package se.uppdragsgrafen.sprak;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.sv.SwedishMinimalStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** One ending off a word, by Lucene's stemmer for Swedish nouns. */
final class Ending {

	private static final Analyzer CUTTER = new Analyzer() {
		@Override
		protected TokenStreamComponents createComponents(String field) {
			Tokenizer word = new KeywordTokenizer();
			return new TokenStreamComponents(word, new SwedishMinimalStemFilter(word));
		}
	};

	private Ending() {
	}

	static String cut(String word) {
		try (TokenStream cut = CUTTER.tokenStream("", word)) {
			CharTermAttribute term = cut.getAttribute(CharTermAttribute.class);
			cut.reset();
			return cut.incrementToken() ? term.toString() : word;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
