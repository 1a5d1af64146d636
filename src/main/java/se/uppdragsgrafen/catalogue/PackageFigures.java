package se.uppdragsgrafen.catalogue;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import se.uppdragsgrafen.catalogue.dcat.FileFigures;
import se.uppdragsgrafen.query.andringar.Snapshot;

/**
 * Size and checksum of the data package of an edition: reckoned in the background when
 * somebody first asks, once for each edition. Of a large graph that takes minutes, and
 * nobody waits for it.
 */
final class PackageFigures {

	private static final Logger LOG = LoggerFactory.getLogger(PackageFigures.class);

	private static final Duration PATIENCE = Duration.ofSeconds(2);

	private @Nullable Reckoning last;

	/**
	 * Those of an edition.
	 * @return null while they are not known
	 */
	@Nullable FileFigures of(Snapshot snapshot) {
		Reckoning reckoning = begun(snapshot);
		if (reckoning == null) {
			return null;
		}
		try {
			return reckoning.task.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			return null;
		}
		catch (ExecutionException ex) {
			LOG.debug("The size of the data package could not be reckoned", ex);
			forget(reckoning);
			return null;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return null;
		}
	}

	/**
	 * That of the edition; null while that of another is under way, which is not broken
	 * off: an interrupted thread would close the files of the database that it reads.
	 */
	private synchronized @Nullable Reckoning begun(Snapshot snapshot) {
		String edition = snapshot.position().encode() + "-" + snapshot.redactions();
		Reckoning last = this.last;
		if (last != null && last.edition.equals(edition)) {
			return last;
		}
		if (last != null && !last.task.isDone()) {
			return null;
		}
		Reckoning next = new Reckoning(edition, new FutureTask<>(() -> reckon(snapshot)));
		this.last = next;
		Thread.ofVirtual().name("data-package-figures").start(next.task);
		return next;
	}

	private synchronized void forget(Reckoning failed) {
		if (failed.equals(this.last)) {
			this.last = null;
		}
	}

	private static FileFigures reckon(Snapshot snapshot) throws IOException, NoSuchAlgorithmException {
		Measured measured = new Measured(MessageDigest.getInstance("SHA-1"));
		TableDownload.archive(snapshot, measured);
		return new FileFigures(measured.bytes, HexFormat.of().formatHex(measured.digest.digest()));
	}

	/** Keeps nothing of what is written but its size and its digest. */
	private static final class Measured extends OutputStream {

		private final MessageDigest digest;

		private long bytes;

		Measured(MessageDigest digest) {
			this.digest = digest;
		}

		@Override
		public void write(int one) {
			this.digest.update((byte) one);
			this.bytes++;
		}

		@Override
		public void write(byte[] some, int from, int length) {
			this.digest.update(some, from, length);
			this.bytes += length;
		}

	}

	/**
	 * What is known, or going to be, of one edition.
	 */
	private record Reckoning(String edition, FutureTask<FileFigures> task) {
	}

}
