package se.uppdragsgrafen.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * PDFs that are written by hand to be more work than they look. Each has a page with a
 * word on it, so that who reads them otherwise reads a document.
 */
public enum HostilePdf {

	/** 590 bytes: a form that draws itself twice, and so 2 to the power of the depth. */
	DRAWS_ITSELF_TWICE {
		@Override
		public byte[] bytes() {
			return pdf(PAGE.formatted(""), stream("", latin1(WORD + "/F Do")),
					stream("/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F 5 0 R >> >>",
							latin1("/F Do /F Do")));
		}
	},

	/** 39 kB: twenty million operators. */
	MANY_OPERATORS {
		@Override
		public byte[] bytes() {
			return packed("", WORD, "n\n", 20_000_000);
		}
	},

	/** A form that is drawn again and again. */
	MANY_FORMS {
		@Override
		public byte[] bytes() {
			return packed(stream("/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << >>", latin1("n")), WORD,
					"/F Do\n", 1_000_000);
		}
	},

	/** States that are kept and never gone back to. */
	MANY_STATES {
		@Override
		public byte[] bytes() {
			return packed("", WORD, "q\n", 20_000_000);
		}
	},

	/** More characters than a page has room for. */
	MANY_CHARACTERS {
		@Override
		public byte[] bytes() {
			return packed("", WORD + "BT /T 9 Tf\n", "(aaaaaaaaaaaaaaaaaaaa) Tj\n", 1_000_000);
		}
	},

	/** A million pages, where the file says that it has one. */
	MANY_PAGES {
		@Override
		public byte[] bytes() {
			return pdf("<< /Type /Pages /Count 1 /Kids [" + "3 0 R ".repeat(1_000_000) + "] >>", PAGE.formatted(""),
					stream("", latin1(WORD)));
		}
	},

	/** Pages that are their own. */
	PAGES_IN_A_CIRCLE {
		@Override
		public byte[] bytes() {
			return pdf("<< /Type /Pages /Count 3 /Kids [2 0 R 3 0 R 2 0 R 3 0 R] >>", PAGE.formatted(""),
					stream("", latin1(WORD)));
		}
	},

	/** A page as large as a float can be. */
	LARGE_PAGE {
		@Override
		public byte[] bytes() {
			return pdf(PAGE.formatted("/MediaBox [-3e38 -3e38 3e38 3e38] /Rotate 90"), stream("", latin1(WORD
					+ "BT /T 9 Tf 3e37 0 0 3e37 1e30 1e30 Tm (ord) Tj ET 0 0 m 3e38 3e38 l S 0 0 3e38 3e38 re f")));
		}
	},

	/** Arrays in arrays. */
	NESTED_ARRAYS {
		@Override
		public byte[] bytes() {
			return pdf(PAGE.formatted("/X " + "[".repeat(1_000_000)), stream("", latin1(WORD)));
		}
	},

	/** The same on the page. */
	NESTED_OPERANDS {
		@Override
		public byte[] bytes() {
			return packed("", WORD, "[", 20_000_000);
		}
	},

	/** 4 GB of nothing, packed twice to 64 kB. */
	ZEROS {
		@Override
		public byte[] bytes() {
			return pdf(PAGE.formatted(""),
					stream("/Filter [/FlateDecode /RunLengthDecode]", deflated("", "\u0081\0", 1 << 25)));
		}
	},

	/** A quarter of a GB of nothing, which is unpacked while it is read. */
	STREAMED_ZEROS {
		@Override
		public byte[] bytes() {
			return packed("", WORD, "\0", 1 << 28);
		}
	},

	/** Objects that are packed to a thousandth. */
	PACKED_OBJECTS {
		@Override
		public byte[] bytes() {
			return pdf(PAGE.formatted("/X 5 0 R"), stream("", latin1(WORD)),
					stream("/Type /ObjStm /N 2 /First 12 /Filter /FlateDecode", deflated("6 0 7 100 ", " ", 1 << 28)));
		}
	},

	/** A character that says a hundred. */
	LONG_CHARACTERS {
		@Override
		public byte[] bytes() {
			String map = "1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfchar <61> <" + "0041".repeat(120)
					+ "> endbfchar";
			return pdf(PAGE.replace("/BaseFont", "/ToUnicode 5 0 R /BaseFont").formatted(""),
					stream("/Filter /FlateDecode", deflated(WORD + "BT /T 9 Tf\n", "(aaaa) Tj\n", 1_000)),
					stream("", latin1(map)));
		}
	};

	/** Of a small document; the kids of the tree and what is on the page follow. */
	private static final String TREE = "<< /Type /Pages /Count 1 /Kids [3 0 R] >>";

	private static final String PAGE = "<< /Type /Page /Parent 2 0 R %s /Contents 4 0 R /Resources << /XObject << /F 5 0 R >> "
			+ "/Font << /T << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>";

	private static final String WORD = "BT /T 9 Tf 72 700 Td (Uppdrag) Tj ET\n";

	/** The file. */
	public abstract byte[] bytes();

	/** A file that means no harm, with these lines on its page. */
	public static byte[] harmless(List<String> lines) {
		StringBuilder content = new StringBuilder("BT /T 10 Tf 72 740 Td 20 TL\n");
		lines.forEach(
				(each) -> content.append('(').append(each.replace("(", "\\(").replace(")", "\\)")).append(") Tj T*\n"));
		return pdf(PAGE.replace("/BaseFont", "/Encoding /WinAnsiEncoding /BaseFont").formatted(""),
				stream("", latin1(content.append("ET").toString())));
	}

	private static byte[] packed(String form, String before, String again, int times) {
		String contents = stream("/Filter /FlateDecode", deflated(before, again, times));
		return form.isEmpty() ? pdf(PAGE.formatted(""), contents) : pdf(PAGE.formatted(""), contents, form);
	}

	/** From the second object on, or from the third. */
	private static byte[] pdf(String... objects) {
		StringBuilder pdf = new StringBuilder("%PDF-1.5\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n");
		int number = 2;
		if (!objects[0].contains("/Kids")) {
			pdf.append("2 0 obj ").append(TREE).append(" endobj\n");
			number++;
		}
		for (String each : objects) {
			pdf.append(number++).append(" 0 obj ").append(each).append(" endobj\n");
		}
		return latin1(pdf.append("trailer << /Root 1 0 R >>\n%%EOF\n").toString());
	}

	private static String stream(String entries, byte[] content) {
		return "<< %s /Length %d >> stream\n%s\nendstream".formatted(entries, content.length,
				new String(content, StandardCharsets.ISO_8859_1));
	}

	private static byte[] deflated(String before, String again, int times) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (OutputStream out = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_COMPRESSION))) {
			out.write(latin1(before));
			byte[] many = latin1(again.repeat(1 << 16));
			for (int left = times; left > 0; left -= 1 << 16) {
				out.write(many, 0, Math.min(left, 1 << 16) * again.length());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static byte[] latin1(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

}
