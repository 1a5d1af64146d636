package se.uppdragsgrafen.extract.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

import se.uppdragsgrafen.extract.wording.Name;
import se.uppdragsgrafen.fact.Kommun;

/** The tables of names that are shipped, and those that a steward adds. */
public final class Names {

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

	private static final Set<String> COLUMNS = Set.of("kommun", "typ", "namn", "alias", "sort", "beteckning");

	private final List<Name> names;

	private Names(List<Name> names) {
		this.names = List.copyOf(names);
	}

	/** Bytes of a list; the one that is shipped has some ten thousand. */
	static final long LARGEST = 16 << 20;

	/** Those that are shipped. */
	public static Names shipped() {
		InputStream in = Names.class.getResourceAsStream("/se/uppdragsgrafen/extract/namn.csv");
		if (in == null) {
			throw new IllegalStateException("namn.csv is not shipped");
		}
		try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
			return new Names(read(reader, "namn.csv"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * These and more, which go before them.
	 * @param file CSV with the columns kommun, typ, namn, alias, sort, beteckning
	 * @throws InvalidProfile where it is none
	 */
	public Names and(Path file) {
		try (Reader reader = Files.newBufferedReader(file)) {
			if (Files.size(file) > LARGEST) {
				throw new InvalidProfile("Namnlistan %s är större än %d MB.".formatted(file, LARGEST >> 20));
			}
			return new Names(Stream.concat(read(reader, file.toString()).stream(), this.names.stream()).toList());
		}
		catch (NoSuchFileException ex) {
			throw new InvalidProfile("Namnlistan %s finns inte.".formatted(file), ex);
		}
		catch (CharacterCodingException ex) {
			throw new InvalidProfile("Namnlistan %s ska vara i teckenkodningen UTF-8.".formatted(file), ex);
		}
		catch (UncheckedIOException | IllegalArgumentException ex) {
			throw new InvalidProfile(
					"%s: varje rad ska ha sex celler med kommatecken mellan sig, och citattecken runt hela celler."
						.formatted(file),
					ex);
		}
		catch (IOException ex) {
			throw new InvalidProfile("Namnlistan %s går inte att läsa: %s".formatted(file, ex.getMessage()), ex);
		}
	}

	private static List<Name> read(Reader reader, String file) throws IOException {
		List<Name> names = new ArrayList<>();
		var parser = FORMAT.parse(reader);
		if (!Set.copyOf(parser.getHeaderNames()).containsAll(COLUMNS)) {
			throw new InvalidProfile("%s: kolumnerna ska vara kommun,typ,namn,alias,sort,beteckning".formatted(file));
		}
		for (CSVRecord each : parser) {
			String alias = each.get("alias");
			names.add(new Name(each.get("kommun"), each.get("typ"), each.get("namn"),
					alias.isEmpty() ? List.of() : List.of(alias.split("\\|", -1)), each.get("sort"),
					each.get("beteckning")));
		}
		return names;
	}

	/**
	 * The names of one table that hold in a kommun: the kommun's own, its county's, the
	 * country's.
	 */
	public List<Name> in(String kommun, String table) {
		return in(kommun).filter((each) -> each.table().equals(table))
			.sorted(Comparator.comparingInt((Name each) -> -each.kommun().length()))
			.toList();
	}

	/** All that something is called in a kommun. */
	public Stream<String> all(String kommun) {
		return in(kommun).flatMap(Name::all);
	}

	/**
	 * The code of a row begins that of each kommun where it holds: 2380, 23, or empty.
	 */
	private Stream<Name> in(String kommun) {
		return this.names.stream().filter((each) -> kommun.startsWith(each.kommun()));
	}

	/**
	 * The owner of something of this whole name, as it stands in an id: empty for the
	 * country, {@code lan-23} for a county, {@code 2380} for the kommun; of several rows
	 * the widest.
	 * @return empty where no row has the name
	 */
	public Optional<String> owner(Kommun kommun, String table, String namn) {
		return in(kommun.kod()).filter((each) -> each.table().equals(table) && each.namn().equals(namn))
			.map(Name::kommun)
			.min(Comparator.comparingInt(String::length))
			.map((each) -> (each.length() == 2) ? "lan-" + each : each);
	}

	/** The one that a text calls so; abbreviations in their case, others in any. */
	public Optional<Name> find(String kommun, String table, String text) {
		return in(kommun, table).stream().filter((each) -> each.all().anyMatch((name) -> same(name, text))).findFirst();
	}

	private static boolean same(String name, String text) {
		return Name.abbreviation(name) ? name.equals(text)
				: name.toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT));
	}

}
