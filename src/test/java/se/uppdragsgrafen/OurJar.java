package se.uppdragsgrafen;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * The classes and resources of ours that children need, as a jar.
 *
 * @param key other than that of any other content, with the jars beside it
 * @param files by their names in it
 */
record OurJar(String key, Map<String, Path> files) {

	private static final Path COMPILED = Path.of("target", "classes");

	private static final Path OF_TESTS = Path.of("target", "test-classes");

	/** All that is compiled, and of the tests no more than what starts children. */
	static OurJar of(List<String> jarsBeside) throws IOException {
		Map<String, Path> files = new TreeMap<>();
		try (Stream<Path> compiled = Files.walk(COMPILED)) {
			compiled.skip(1).forEach((each) -> files.put(name(each), each));
		}
		for (Class<?> each : List.of(Leashed.class, Neo4jProcess.class)) {
			String name = each.getName().replace('.', '/') + ".class";
			files.put(name, OF_TESTS.resolve(name));
		}
		return new OurJar(key(files, jarsBeside), files);
	}

	/** Folders too have a name in a jar: what looks for all files of one asks for it. */
	private static String name(Path compiled) {
		return COMPILED.relativize(compiled) + (Files.isDirectory(compiled) ? "/" : "");
	}

	private static String key(Map<String, Path> files, List<String> jarsBeside) throws IOException {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (Map.Entry<String, Path> each : files.entrySet()) {
				digest.update(each.getKey().getBytes(StandardCharsets.UTF_8));
				digest.update(content(each.getValue()));
			}
			for (String each : jarsBeside) {
				digest.update((each + Files.getLastModifiedTime(Path.of(each))).getBytes(StandardCharsets.UTF_8));
			}
			return HexFormat.of().formatHex(digest.digest(), 0, 8);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static byte[] content(Path file) throws IOException {
		return Files.isDirectory(file) ? new byte[0] : Files.readAllBytes(file);
	}

	void write(Path jar) throws IOException {
		Files.createDirectories(jar.getParent());
		try (OutputStream file = Files.newOutputStream(jar); JarOutputStream out = new JarOutputStream(file)) {
			out.setLevel(0);
			for (Map.Entry<String, Path> each : this.files.entrySet()) {
				out.putNextEntry(new ZipEntry(each.getKey()));
				out.write(content(each.getValue()));
			}
		}
	}

}
