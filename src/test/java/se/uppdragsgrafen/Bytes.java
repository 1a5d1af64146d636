package se.uppdragsgrafen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Words in the bytes of files, in whatever encoding they are written. */
final class Bytes {

	private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
			StandardCharsets.UTF_16BE);

	private Bytes() {
	}

	/** Each of the words that stands somewhere below a folder, with the file. */
	static List<String> found(Path folder, List<String> words) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile)
				.flatMap((file) -> found(read(file), words).stream()
					.map((word) -> folder.relativize(file) + ": " + word))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Each of the words that stands in these bytes. */
	static List<String> found(byte[] bytes, List<String> words) {
		String text = new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
		return words.stream()
			.filter((word) -> ENCODINGS.stream()
				.anyMatch(
						(encoding) -> text.contains(new String(word.getBytes(encoding), StandardCharsets.ISO_8859_1))))
			.toList();
	}

	private static byte[] read(Path file) {
		try {
			return Files.readAllBytes(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
