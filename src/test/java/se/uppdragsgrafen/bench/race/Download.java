package se.uppdragsgrafen.bench.race;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Downloads whole tables; what comes is counted and dropped. */
final class Download {

	private static final int BUFFER = 1 << 16;

	private Download() {
	}

	/** A table as CSV. */
	static Whole table(int port, String table) {
		return of(port, table + ".csv", Download::records);
	}

	/** All tables as a data package. */
	static Whole archive(int port) {
		return of(port, "datapaket.zip", Download::recordsOfAll);
	}

	/** How many rows a file has. */
	@FunctionalInterface
	private interface Rows {

		long of(InputStream file) throws IOException;

	}

	private static Whole of(int port, String file, Rows rows) {
		long start = System.nanoTime();
		try (Counted body = new Counted(
				URI.create("http://127.0.0.1:%d/export/%s".formatted(port, file)).toURL().openStream())) {
			long counted = rows.of(body);
			return new Whole(counted, body.bytes, Duration.ofNanos(System.nanoTime() - start));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The ends of lines that are in no quoted cell, but for the header's. */
	static long records(InputStream csv) throws IOException {
		byte[] buffer = new byte[BUFFER];
		long records = -1;
		boolean quoted = false;
		for (int read = csv.read(buffer); read >= 0; read = csv.read(buffer)) {
			for (int i = 0; i < read; i++) {
				quoted ^= buffer[i] == '"';
				if (buffer[i] == '\n' && !quoted) {
					records++;
				}
			}
		}
		return records;
	}

	private static long recordsOfAll(InputStream archive) throws IOException {
		long records = 0;
		try (ZipInputStream zip = new ZipInputStream(archive)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().endsWith(".csv")) {
					records += records(zip);
				}
			}
			// After the last file comes the list of all.
			archive.transferTo(OutputStream.nullOutputStream());
		}
		return records;
	}

	/** Counts what is read through it. */
	private static final class Counted extends FilterInputStream {

		private long bytes;

		Counted(InputStream from) {
			super(from);
		}

		@Override
		public int read() throws IOException {
			int one = super.read();
			this.bytes += (one >= 0) ? 1 : 0;
			return one;
		}

		@Override
		public int read(byte[] into, int from, int length) throws IOException {
			int read = super.read(into, from, length);
			this.bytes += Math.max(0, read);
			return read;
		}

	}

}
