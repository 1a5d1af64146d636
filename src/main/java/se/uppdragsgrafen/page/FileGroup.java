package se.uppdragsgrafen.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import se.uppdragsgrafen.catalogue.dcat.Part;

/**
 * The files of one data set, as the page of files lists them.
 *
 * @param nyckel the name of the data set in addresses
 * @param rubrik what it is called
 * @param beskrivning what it holds
 * @param tabeller its tables by name, each with the GraphQL type of its rows
 * @param format the endings of the files that each table is had as
 */
record FileGroup(String nyckel, String rubrik, String beskrivning, Map<String, String> tabeller, List<String> format) {

	private static final List<String> FORMATS = List.of("csv", "jsonl", "ttl", "nt", "jsonld");

	FileGroup {
		tabeller = Collections.unmodifiableMap(new LinkedHashMap<>(tabeller));
		format = List.copyOf(format);
	}

	/**
	 * The groups of files that an address asks for; all where it names none that exists.
	 */
	static List<FileGroup> of(Map<String, List<String>> given, Locale language) {
		List<String> keys = chosen(given.getOrDefault("datamangd", List.of()),
				Part.ALL.stream().map(Part::key).toList());
		List<String> formats = chosen(given.getOrDefault("format", List.of()), FORMATS);
		return Part.ALL.stream()
			.filter((part) -> keys.contains(part.key()))
			.map((part) -> new FileGroup(part.key(), part.title().in(language), part.description().in(language),
					part.types(), formats))
			.toList();
	}

	private static List<String> chosen(List<String> given, List<String> all) {
		List<String> chosen = all.stream().filter(given::contains).toList();
		return chosen.isEmpty() ? all : chosen;
	}

}
