package se.uppdragsgrafen.graph.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;

import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the lines of a backup to a file that is its user's alone, and that has its name
 * only when it is whole and on the disk.
 */
final class BackupOutput implements AutoCloseable {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final int BUFFER = 1 << 16;

	private final Path file;

	private final Path folder;

	private final Path fresh;

	private final FileChannel channel;

	private final GZIPOutputStream packed;

	private final OutputStream out;

	private final Lines lines = new Lines();

	BackupOutput(Path file) throws IOException {
		this.file = file.toAbsolutePath();
		this.folder = Objects.requireNonNull(this.file.getParent(), "A file has a folder");
		this.fresh = Files.createTempFile(this.folder, ".", ".tmp");
		this.channel = FileChannel.open(this.fresh, StandardOpenOption.WRITE);
		this.packed = new GZIPOutputStream(Channels.newOutputStream(this.channel), BUFFER);
		this.out = new BufferedOutputStream(this.packed, BUFFER);
		line(Lines.first());
	}

	void line(Map<String, ?> content) throws IOException {
		this.out.write(this.lines.bytes(JSON.writeValueAsString(content)));
	}

	/** Ends it with what tells that it is whole, and gives it its name. */
	void finish(Content content) throws IOException {
		line(Lines.last(content, this.lines.digest()));
		this.out.flush();
		this.packed.finish();
		this.channel.force(true);
		Files.move(this.fresh, this.file, StandardCopyOption.ATOMIC_MOVE);
		Flushed.folder(this.folder);
	}

	/** What has not its name by then goes. */
	@Override
	public void close() throws IOException {
		this.channel.close();
		Files.deleteIfExists(this.fresh);
	}

}
