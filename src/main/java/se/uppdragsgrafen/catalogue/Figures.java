package se.uppdragsgrafen.catalogue;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
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
 * Size and checksum of the whole files of an edition: reckoned in the background when
 * somebody first asks, once for each edition. Of a large graph that takes minutes.
 */
final class Figures {

	/** The thread that reckons. */
	static final String THREAD = "file-figures";

	private static final Logger LOG = LoggerFactory.getLogger(Figures.class);

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final List<WholeFile> files;

	private @Nullable Reckoning last;

	Figures(List<WholeFile> files) {
		this.files = List.copyOf(files);
	}

	/**
	 * The figures of an edition, by the files' names; none where they cannot be had.
	 * @throws NotReckoned while it is not known, after waiting for it
	 */
	Map<String, FileFigures> of(Snapshot snapshot) {
		Reckoning reckoning = begun(snapshot);
		try {
			return reckoning.task.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			throw new NotReckoned();
		}
		catch (ExecutionException ex) {
			LOG.warn("The sizes of the files could not be reckoned; the catalogue leaves them out", ex);
			forget(reckoning);
			return Map.of();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new NotReckoned();
		}
	}

	/**
	 * The reckoning of the edition, begun once that of another has ended: one that is
	 * under way is not broken off, since an interrupted thread would close the files of
	 * the database that it reads.
	 */
	private synchronized Reckoning begun(Snapshot snapshot) {
		String edition = snapshot.position().encode() + "-" + snapshot.redactions();
		Reckoning last = this.last;
		if (last != null && last.edition.equals(edition)) {
			return last;
		}
		if (last != null && !last.task.isDone()) {
			throw new NotReckoned();
		}
		Reckoning next = new Reckoning(edition, new FutureTask<>(() -> reckon(snapshot)));
		this.last = next;
		Thread.ofVirtual().name(THREAD).start(next.task);
		return next;
	}

	private synchronized void forget(Reckoning failed) {
		if (failed.equals(this.last)) {
			this.last = null;
		}
	}

	private Map<String, FileFigures> reckon(Snapshot snapshot) throws IOException, NoSuchAlgorithmException {
		Map<String, FileFigures> figures = new HashMap<>();
		for (WholeFile file : this.files) {
			Counted counted = new Counted();
			DigestOutputStream digested = new DigestOutputStream(counted, MessageDigest.getInstance("SHA-1"));
			file.body().write(snapshot, digested);
			digested.flush();
			figures.put(file.name(),
					new FileFigures(counted.bytes, HexFormat.of().formatHex(digested.getMessageDigest().digest())));
		}
		return Map.copyOf(figures);
	}

	/** Keeps nothing of what is written but its size. */
	private static final class Counted extends OutputStream {

		private long bytes;

		@Override
		public void write(int one) {
			this.bytes++;
		}

		@Override
		public void write(byte[] some, int from, int length) {
			this.bytes += length;
		}

	}

	/** Sizes are being reckoned, which takes longer than an asker waits. */
	static final class NotReckoned extends RuntimeException {

	}

	/**
	 * The figures of one edition, known or being reckoned.
	 */
	private record Reckoning(String edition, FutureTask<Map<String, FileFigures>> task) {
	}

}
