package se.uppdragsgrafen.extract.profile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

import se.uppdragsgrafen.document.Document;
import se.uppdragsgrafen.document.Paragraph;

/** The profiles that are shipped, and those that a steward adds. */
public final class Profiles {

	private static final List<String> SHIPPED = List.of("ostersund-uppfoljning-namnd-efter",
			"ostersund-uppfoljning-namnd-fore", "ostersund-malsida", "stromsund-protokoll", "krokom-arsredovisning");

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
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
		byte[] yaml = in.readAllBytes();
		try {
			return YAML.readValue(yaml, Profile.class);
		}
		catch (JacksonException ex) {
			throw new InvalidProfile(ProfileProblem.of(name, yaml, ex), ex);
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
