package se.uppdragsgrafen.document;

import java.io.IOException;

import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccess;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.io.ScratchFile;

/**
 * Holds what the streams of an encrypted PDF say, on disk where it is much. Where a
 * stream has no room PDFBox leaves the page empty and says nothing: so each is counted,
 * and as many as may come have room.
 */
final class Decrypted implements RandomAccessStreamCache {

	private static final long IN_MEMORY = 16L << 20;

	/** Each takes its bytes, in pages of 4 KB. */
	private static final long ON_DISK = Documents.LARGEST_PDF + PdfWork.STREAMS * 4096L;

	private final ScratchFile file = new ScratchFile(MemoryUsageSetting.setupMixed(IN_MEMORY, IN_MEMORY + ON_DISK));

	private final PdfWork work;

	Decrypted(PdfWork work) throws IOException {
		this.work = work;
	}

	@Override
	public RandomAccess createBuffer() throws IOException {
		this.work.stream();
		return this.file.createBuffer();
	}

	@Override
	public void close() throws IOException {
		this.file.close();
	}

}
