package se.uppdragsgrafen;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import se.uppdragsgrafen.fact.Belagg;
import se.uppdragsgrafen.fact.Koppling;
import se.uppdragsgrafen.fact.Motsagelse;
import se.uppdragsgrafen.fact.Ref;
import se.uppdragsgrafen.fact.Uppdrag;
import se.uppdragsgrafen.fact.Uppfoljning;

/**
 * Facts whose words are found nowhere else: each assignment has one in its title and so
 * in its id, one in its description, one in its quote, and one in its follow-up.
 */
final class RareFacts {

	static final int COUNT = 20;

	private static final String DOCUMENT = "a";

	private RareFacts() {
	}

	/** A word of a fact: no part of another, and the same for whoever looks for stems. */
	static String word(String kind, int number) {
		return "zq" + kind + "xv" + (char) ('a' + number / 5) + (char) ('k' + number % 5) + "wrgo";
	}

	static String id(int number) {
		return "uppdrag/2999/2022/ordna-" + word("titel", number);
	}

	/** All words of these facts. */
	static List<String> words(int from, int to) {
		return IntStream.range(from, to)
			.boxed()
			.flatMap((
					each) -> List.of("titel", "text", "citat", "svar", "forr").stream().map((kind) -> word(kind, each)))
			.toList();
	}

	/** Writes them as a package, with some that have no such words and refer to them. */
	static Path write(Path folder, String version) throws IOException {
		SampleFacts facts = new SampleFacts(DOCUMENT).uppdrag("vanligt");
		IntStream.range(0, COUNT).forEach((each) -> add(facts, each, version));
		Path written = new TestPackages(folder).write("a", facts);
		Files.writeString(written.resolve("tidigare-id.csv"),
				"id,tidigare\n" + String.join("\n",
						IntStream.range(0, COUNT)
							.mapToObj((each) -> id(each) + ",uppdrag/2999/2022/" + word("forr", each))
							.toList())
						+ "\n");
		return written;
	}

	private static void add(SampleFacts facts, int number, String version) {
		Belagg quote = new Belagg("belagg/2999/a/%d-%d".formatted(10 + number, 10 + number),
				new Ref<>("dokument/2999/" + DOCUMENT), null, 10 + number, 10 + number,
				"Så står det om " + word("citat", number) + ".");
		List<Ref<Belagg>> kallor = List.of(new Ref<>(quote.id()));
		Uppdrag uppdrag = new Uppdrag(id(number), "Ordna " + word("titel", number),
				"Beskrivet med " + word("text", number) + " " + version, 2022, false, null, List.of(), List.of(),
				List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), kallor);
		facts.add(quote).add(uppdrag);
		facts.add(new Uppfoljning("uppfoljning/2999/2022/ordna-" + word("titel", number) + "/2022-t3", "2022-T3",
				Uppfoljning.Status.PAGAR, "Pågår", "Svarat " + word("svar", number), null, new Ref<>(uppdrag.id()),
				null, null, kallor));
		facts.add(new Koppling("koppling/2999/vanligt-" + word("titel", number), Koppling.Status.BEKRAFTAD,
				BigDecimal.ONE, "Båda om " + word("titel", number), new Ref<>("uppdrag/2999/2022/vanligt"),
				new Ref<>(uppdrag.id()), kallor));
		facts.add(new Motsagelse("motsagelse/2999/a/" + number, Motsagelse.Typ.TEXT_MOT_TEXT, "Texten",
				word("text", number), "något annat", null, Motsagelse.Vikt.MEDEL, null,
				List.of(new Ref<>("dokument/2999/" + DOCUMENT)), List.of(new Ref<>(uppdrag.id())), facts.kallor()));
	}

}
