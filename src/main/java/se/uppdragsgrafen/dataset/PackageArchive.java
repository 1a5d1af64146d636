package se.uppdragsgrafen.dataset;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.dataset.bytes.Digest;
import se.uppdragsgrafen.fact.Dokument;
import se.uppdragsgrafen.fact.FactType;

/**
 * A data package as one zip file, written row by row; its descriptor comes last. The same
 * rows give the same bytes.
 */
public final class PackageArchive {

	/** The first that a zip file can say: when it was made is nobody's business. */
	private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

	private final ZipOutputStream zip;

	private final About about;

	private final List<Resource> resources = new ArrayList<>();

	private final List<Source> sources = new ArrayList<>();

	private @Nullable Open open;

	/**
	 * Begins it.
	 * @param about the package as a whole
	 */
	public PackageArchive(OutputStream to, About about) {
		this.zip = new ZipOutputStream(to);
		this.about = about;
	}

	/**
	 * Writes a row; those of a table come together, and the tables in the order of the
	 * vocabulary.
	 * @param values one for each column
	 * @throws IOException where that cannot be written to
	 */
	public void row(FactType type, List<? extends @Nullable Object> values) throws IOException {
		Open table = this.open;
		if (table == null || table.type != type) {
			endTable();
			table = new Open(type);
			this.open = table;
		}
		table.rows.row(values);
		if (type.record() == Dokument.class) {
			this.sources.add(Source.of(type.value(values, "titel"), type.value(values, "url")));
		}
	}

	/**
	 * Writes the descriptor, without which it is no data package. What it is written to
	 * stays open.
	 * @throws IOException where that cannot be written to
	 */
	public void end() throws IOException {
		endTable();
		begin(Folder.DESCRIPTOR);
		this.zip
			.write(DescriptorWriter.text(this.about, this.sources, this.resources).getBytes(StandardCharsets.UTF_8));
		this.zip.closeEntry();
		this.zip.finish();
	}

	private void begin(String file) throws IOException {
		ZipEntry entry = new ZipEntry(file);
		entry.setTimeLocal(NO_TIME);
		this.zip.putNextEntry(entry);
	}

	private void endTable() throws IOException {
		Open table = this.open;
		if (table != null) {
			table.writer.flush();
			this.zip.closeEntry();
			this.resources.add(new Resource(table.type, table.bytes.written, table.bytes.digest.hexadecimal()));
			this.open = null;
		}
	}

	/** The table that is being written. */
	private final class Open {

		private final FactType type;

		private final Counted bytes = new Counted(PackageArchive.this.zip);

		private final Writer writer = new BufferedWriter(new OutputStreamWriter(this.bytes, StandardCharsets.UTF_8));

		private final TableWriter rows;

		Open(FactType type) throws IOException {
			begin(Folder.file(type));
			this.type = type;
			this.rows = new TableWriter(type, this.writer, ',');
		}

	}

	/** Counts and digests what goes through. */
	private static final class Counted extends FilterOutputStream {

		private final Digest digest = new Digest();

		private long written;

		Counted(OutputStream to) {
			super(to);
		}

		@Override
		public void write(int one) throws IOException {
			write(new byte[] { (byte) one }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int from, int length) throws IOException {
			this.digest.add(bytes, from, length);
			this.written += length;
			this.out.write(bytes, from, length);
		}

	}

}
