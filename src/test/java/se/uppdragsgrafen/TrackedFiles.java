package se.uppdragsgrafen;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Everything that git would publish. */
final class TrackedFiles {

	private static final Pattern NUL = Pattern.compile("\0");

	private TrackedFiles() {
	}

	/** What is found in the text of each file, by path; only where anything is. */
	static Map<String, Collection<String>> containing(Function<String, Collection<String>> search) throws IOException {
		Map<String, Collection<String>> found = new TreeMap<>();
		for (Path file : list()) {
			Collection<String> here = search.apply(text(file));
			if (!here.isEmpty()) {
				found.put(file.toString(), here);
			}
		}
		return found;
	}

	/** Its text, empty for a picture. */
	private static String text(Path file) throws IOException {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
		}
		catch (CharacterCodingException ex) {
			return "";
		}
	}

	private static List<Path> list() throws IOException {
		Process git = new ProcessBuilder("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		String paths = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return NUL.splitAsStream(paths).map(Path::of).filter(Files::exists).toList();
	}

}
