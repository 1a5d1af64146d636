package se.uppdragsgrafen.dataset.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The characters of a table in UTF-8, with or without a byte order mark, a piece at a
 * time: the whole need not fit in memory. Refuses a row without end.
 */
public final class Utf8 extends Reader {

	/** Characters of a row; twenty times what its cells may hold. */
	public static final int LONGEST_ROW = 2_000_000;

	private static final int PIECE = 8192;

	private static final char MARK = '\uFEFF';

	private final InputStream from;

	private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
		.onMalformedInput(CodingErrorAction.REPORT)
		.onUnmappableCharacter(CodingErrorAction.REPORT);

	private final ByteBuffer bytes = ByteBuffer.allocate(PIECE).flip();

	private final CharBuffer characters = CharBuffer.allocate(PIECE).flip();

	private boolean begun;

	private boolean ended;

	/** The line that is decoded. */
	private int line = 1;

	/** How much has been read since a row began. */
	private int row;

	public Utf8(InputStream from) {
		this.from = from;
	}

	/** A row begins. */
	public void row() {
		this.row = 0;
	}

	@Override
	public int read(char[] to, int at, int length) throws IOException {
		while (!this.characters.hasRemaining()) {
			if (!decode()) {
				return -1;
			}
		}
		int read = Math.min(length, this.characters.remaining());
		this.characters.get(to, at, read);
		this.row += read;
		if (this.row > LONGEST_ROW) {
			throw new LongRow();
		}
		return read;
	}

	/** Whether there was anything left. */
	private boolean decode() throws IOException {
		if (this.ended) {
			return false;
		}
		this.bytes.compact();
		int read = this.from.read(this.bytes.array(), this.bytes.position(), this.bytes.remaining());
		this.ended = read < 0;
		this.bytes.position(this.bytes.position() + Math.max(0, read)).flip();
		this.characters.clear();
		int first = this.bytes.position();
		CoderResult result = this.decoder.decode(this.bytes, this.characters, this.ended);
		for (int i = first; i < this.bytes.position(); i++) {
			this.line += (this.bytes.get(i) == '\n') ? 1 : 0;
		}
		if (result.isError()) {
			throw new Malformed(this.line);
		}
		this.characters.flip();
		if (!this.begun && this.characters.hasRemaining()) {
			this.begun = true;
			this.characters.position((this.characters.get(0) == MARK) ? 1 : 0);
		}
		return true;
	}

	@Override
	public void close() throws IOException {
		this.from.close();
	}

	/** A row that has no end. */
	public static final class LongRow extends IOException {

		private static final long serialVersionUID = 1L;

	}

	/** What is not UTF-8. */
	public static final class Malformed extends IOException {

		private static final long serialVersionUID = 1L;

		private final int line;

		Malformed(int line) {
			this.line = line;
		}

		/** From 1. */
		public int line() {
			return this.line;
		}

	}

}
