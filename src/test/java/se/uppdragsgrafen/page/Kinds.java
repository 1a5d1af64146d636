package se.uppdragsgrafen.page;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import se.uppdragsgrafen.catalogue.Bundled;

/** Addresses of the pages, one of each kind. */
final class Kinds {

	static final String LIABILITY = "/betalningsansvar?kommun=2313&manad=2022-12&utskrivna=30&dag0=20&dag1=5&overDygn=1&dygn=4&kronorPerDygn=9600,50";

	private Kinds() {
	}

	/** Views, with conditions and without. */
	static Stream<String> views() {
		return Stream.of("/", "/sok", "/sok?text=brands%C3%A4ker", "/samansvar", "/samansvar?kommun=2380&ar=2024",
				"/prognoser", "/prognoser?kommun=2313&niva=VERKSAMHET", "/forsvunna", "/avtal",
				"/avtal?datum=2022-11-10&kommun=2313", "/betalningsansvar", LIABILITY, "/motsagelser", "/tackning",
				"/tackning?finns=false", "/export", "/export?datamangd=avtal&format=csv", "/om", "/tillganglighet");
	}

	/** The last fact of each kind among the bundled ones. */
	static Stream<String> facts() {
		Map<String, String> last = new TreeMap<>();
		bundled().forEach((id) -> last.put(id.substring(0, id.indexOf('/')), id));
		return last.values().stream();
	}

	/** So many facts of each kind. */
	static Stream<String> facts(int number) {
		Map<String, Integer> seen = new TreeMap<>();
		return bundled().filter((id) -> seen.merge(id.substring(0, id.indexOf('/')), 1, Integer::sum) <= number);
	}

	private static Stream<String> bundled() {
		return Bundled.graph().ids().stream().filter((id) -> !id.contains("/2999"));
	}

	/** All of these. */
	static Stream<String> all() {
		return Stream.concat(views(), facts().map((id) -> "/res/" + id + ".html"));
	}

}
