package se.uppdragsgrafen.dataset.bytes;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Bytes that are counted and digested while they are read, which they are once. */
public final class Summed extends FilterInputStream {

	private final List<Digest> digests;

	private long count;

	public Summed(InputStream from, Digest... digests) {
		super(from);
		this.digests = List.of(digests);
	}

	/** How many have been read. */
	public long count() {
		return this.count;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] bytes, int from, int length) throws IOException {
		int read = super.read(bytes, from, length);
		if (read > 0) {
			this.count += read;
			this.digests.forEach((each) -> each.add(bytes, from, read));
		}
		return read;
	}

}
