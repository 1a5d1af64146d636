package se.uppdragsgrafen.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * The font that PDFBox brings stands for every one that a PDF only names: looking through
 * those of the machine takes seconds, writes a file, and reads differently on another.
 */
final class PdfFonts implements FontMapper {

	private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

	private final TrueTypeFont font;

	private PdfFonts(TrueTypeFont font) {
		this.font = font;
	}

	/** From now on, for all PDFs. */
	static void install() {
		FontMappers.set(Installed.ONCE);
	}

	@Override
	public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor descriptor) {
		return new FontMapping<>(this.font, false);
	}

	@Override
	public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor descriptor) {
		return new FontMapping<>(this.font, false);
	}

	@Override
	@SuppressWarnings("NullAway") // There is no OpenType font; PDFBox asks for null then.
	public CIDFontMapping getCIDFont(String name, @Nullable PDFontDescriptor descriptor,
			@Nullable PDCIDSystemInfo info) {
		return new CIDFontMapping(null, this.font, false);
	}

	/** Made when first asked for. */
	private static final class Installed {

		private static final PdfFonts ONCE = made();

		private static PdfFonts made() {
			try (InputStream bytes = PDDocument.class.getResourceAsStream(FONT)) {
				if (bytes == null) {
					throw new IllegalStateException("PDFBox no longer brings " + FONT);
				}
				return new PdfFonts(new TTFParser().parse(new RandomAccessReadBuffer(bytes)));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
