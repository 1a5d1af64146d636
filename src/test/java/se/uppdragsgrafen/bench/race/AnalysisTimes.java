package se.uppdragsgrafen.bench.race;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How long an analysis takes, in milliseconds.
 *
 * @param name of the analysis, or of what it is compared with
 * @param kommun the median for one kommun
 * @param countryFirst for the whole country, when it is asked first; NaN where it is not
 * @param country the median for the whole country; NaN where it is not asked
 */
record AnalysisTimes(String name, double kommun, double countryFirst, double country) {

	private static final Path FOLDER = Path.of("bench", "analyses");

	private static final int KOMMUNER = 30;

	private static final int COUNTRIES = 5;

	/** How often each kommun is asked about before it counts, as the list has been. */
	private static final int WARMING = 10;

	/** Of the list of 50 uppdrag first, and then of each analysis, in turn. */
	static List<AnalysisTimes> of(GraphQl server, Question list) {
		List<AnalysisTimes> times = new ArrayList<>();
		try (Contender.Line<byte[]> line = server.connect()) {
			List<byte[]> lists = server.requests(list).stream().limit(KOMMUNER).toList();
			warm(line, lists);
			times.add(new AnalysisTimes(list.name(), median(millis(line, lists)), Double.NaN, Double.NaN));
			for (Path file : files()) {
				times.add(of(line, file, list));
			}
		}
		return times;
	}

	private static AnalysisTimes of(Contender.Line<byte[]> line, Path file, Question list) {
		String text = text(file);
		List<byte[]> kommuner = list.values()
			.stream()
			.map((values) -> values.getOrDefault("kod", ""))
			.distinct()
			.limit(KOMMUNER)
			.map((kod) -> GraphQl.request(text, Map.of("kommun", List.of(kod))))
			.toList();
		List<byte[]> country = IntStream.range(0, COUNTRIES)
			.mapToObj((time) -> GraphQl.request(text, Map.of()))
			.toList();
		List<Double> ofCountry = millis(line, country);
		warm(line, kommuner);
		return new AnalysisTimes(file.getFileName().toString().replace(".graphql", ""), median(millis(line, kommuner)),
				ofCountry.getFirst(), median(ofCountry));
	}

	private static void warm(Contender.Line<byte[]> line, List<byte[]> requests) {
		IntStream.range(0, WARMING).forEach((round) -> millis(line, requests));
	}

	private static List<Double> millis(Contender.Line<byte[]> line, List<byte[]> requests) {
		List<Double> millis = new ArrayList<>();
		for (byte[] each : requests) {
			long before = System.nanoTime();
			line.ask(each);
			millis.add((System.nanoTime() - before) / 1e6);
		}
		return millis;
	}

	private static double median(List<Double> millis) {
		return millis.stream().sorted().skip(millis.size() / 2).findFirst().orElseThrow();
	}

	private static List<Path> files() {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
