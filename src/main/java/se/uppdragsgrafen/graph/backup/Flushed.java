package se.uppdragsgrafen.graph.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Brings names of files to the disk, where the file system can: after a power cut they
 * are what they were made.
 */
public final class Flushed {

	private Flushed() {
	}

	public static void folder(Path folder) {
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		}
		catch (IOException ex) {
			// Windows opens no folders, and needs none of this.
		}
	}

}
