package se.uppdragsgrafen.extract.profile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

import se.uppdragsgrafen.document.Document;
import se.uppdragsgrafen.document.Paragraph;

/** The profiles that are shipped, and those that a steward adds. */
public final class Profiles {

	private static final List<String> SHIPPED = List.of("ostersund-uppfoljning-namnd-efter",
			"ostersund-uppfoljning-namnd-fore", "ostersund-malsida", "stromsund-protokoll", "krokom-arsredovisning");

	/** Bytes; those that are shipped have some thousand. */
	static final int LARGEST = 256 << 10;

	/** Keys and lists in each other; a profile has some five. */
	static final int DEPTH = 50;

	private static final YAMLMapper YAML = YAMLMapper
		.builder(YAMLFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.build())
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	private final List<Profile> profiles;

	private Profiles(List<Profile> profiles) {
		this.profiles = List.copyOf(profiles);
	}

	/** Those that are shipped. */
	public static Profiles shipped() {
		return new Profiles(SHIPPED.stream().map(Profiles::resource).toList());
	}

	/**
	 * These and one more, which goes before them.
	 * @throws InvalidProfile where it cannot be used
	 */
	public Profiles and(Path file) {
		List<Profile> all = new ArrayList<>();
		try (InputStream in = Files.newInputStream(file)) {
			all.add(read(in, file.toString()));
		}
		catch (NoSuchFileException ex) {
			throw new InvalidProfile("Profilen %s finns inte.".formatted(file), ex);
		}
		catch (IOException ex) {
			throw new InvalidProfile("Profilen %s går inte att läsa: %s".formatted(file, ex.getMessage()), ex);
		}
		all.addAll(this.profiles);
		return new Profiles(all);
	}

	private static Profile resource(String name) {
		String path = "/se/uppdragsgrafen/extract/profiler/" + name + ".yaml";
		try (InputStream in = Profiles.class.getResourceAsStream(path)) {
			if (in == null) {
				throw new IllegalStateException(path + " is not shipped");
			}
			return read(in, path);
		}
		catch (IOException ex) {
			throw new IllegalStateException(path, ex);
		}
	}

	private static Profile read(InputStream in, String name) throws IOException {
		byte[] yaml = in.readNBytes(LARGEST + 1);
		if (yaml.length > LARGEST) {
			throw new InvalidProfile("%s: större än %d kB.".formatted(name, LARGEST >> 10));
		}
		try {
			StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(yaml));
			refuseAliases(yaml);
			return YAML.readValue(yaml, Profile.class);
		}
		catch (CharacterCodingException ex) {
			throw new InvalidProfile("%s: ingen text i teckenkodningen UTF-8, spara om den så.".formatted(name), ex);
		}
		catch (JacksonException ex) {
			throw new InvalidProfile(ProfileProblem.of(name, yaml, ex), ex);
		}
	}

	/** What stands for something else is taken for a text otherwise. */
	private static void refuseAliases(byte[] yaml) {
		try (JsonParser parser = YAML.createParser(yaml)) {
			while (parser.nextToken() != null) {
				if (parser instanceof YAMLParser each && each.isCurrentAlias()) {
					throw new StreamReadException(parser, "ett alias (*…) läses inte, skriv ut det som det står för",
							parser.currentTokenLocation());
				}
			}
		}
	}

	/** The one of this name. */
	public Optional<Profile> named(String name) {
		return this.profiles.stream().filter((each) -> each.namn().equals(name)).findFirst();
	}

	/**
	 * The one whose lines are all in the document; the one with most of them where
	 * several are.
	 */
	public Optional<Profile> of(Document document) {
		List<Paragraph> paragraphs = document.blocks()
			.stream()
			.filter(Paragraph.class::isInstance)
			.map(Paragraph.class::cast)
			.toList();
		return this.profiles.stream()
			.filter((each) -> Title.of(each, paragraphs).isPresent())
			.max(Comparator.comparingInt((each) -> each.titel().size() + each.kannsIgen().size()));
	}

	/** The names of all, the one that was added last first. */
	public List<String> names() {
		return this.profiles.stream().map(Profile::namn).toList();
	}

}
