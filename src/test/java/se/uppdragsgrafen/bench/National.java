package se.uppdragsgrafen.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import se.uppdragsgrafen.dataset.DataPackages;
import se.uppdragsgrafen.fact.Belagg;
import se.uppdragsgrafen.fact.Dokument;
import se.uppdragsgrafen.fact.Ref;

/**
 * Writes the synthetic graph of a country as data packages, one a municipality and year.
 * The same numbers give the same bytes.
 */
public final class National {

	static final int FIRST_YEAR = 2020;

	static final int LAST_YEAR = 2024;

	private static final int ALL = 290;

	private final long seed;

	private National(long seed) {
		this.seed = seed;
	}

	/** The number of municipalities, the seed and the folder. */
	public static void main(String... args) {
		if (args.length != 3 || !args[0].matches("[1-9]\\d{0,2}") || !args[1].matches("\\d{1,9}")
				|| Integer.parseInt(args[0]) > ALL) {
			System.err.println("Ange antal kommuner (1–%d), ett frö (ett tal) och en mapp, t.ex. 290 1 /tmp/riket."
				.formatted(ALL));
			System.exit(2);
		}
		write(Integer.parseInt(args[0]), Long.parseLong(args[1]), Path.of(args[2]));
	}

	/**
	 * Writes the packages.
	 * @param count how many municipalities, at most 290
	 * @param seed what chance begins with
	 * @param folder where the folders of the packages go
	 */
	static void write(int count, long seed, Path folder) {
		National national = new National(seed);
		for (Municipality each : Municipality.first(count, seed)) {
			for (int ar = FIRST_YEAR; ar <= LAST_YEAR; ar++) {
				DataPackages.write(folder.resolve("%s-%d".formatted(each.kod(), ar)),
						"%s %d (påhittad)".formatted(each.namn(), ar), national.year(each, ar).facts());
			}
		}
	}

	private Year year(Municipality municipality, int ar) {
		Year year = new Year(municipality, ar);
		Draw always = new Draw(this.seed, municipality.kod(), "bodies");
		Draw draw = new Draw(this.seed, municipality.kod(), ar);
		Ref<Dokument> plan = year.document("Plan", Dokument.Typ.MALSIDA, ar - 1 + "-11");
		List<Ref<Dokument>> reports = Stream.of("T1", "T2", "T3")
			.map((each) -> year.document("Uppfoljning-" + each, Dokument.Typ.UPPFOLJNING, null))
			.toList();
		Ref<Belagg> heading = year.lines(plan, 3);
		Bodies bodies = Bodies.of(year, heading, always);
		Surroundings surroundings = Surroundings.of(year, heading, draw);
		Assignments assignments = new Assignments(year, bodies, surroundings, plan, reports, this.seed);
		for (int i = 1; i <= municipality.size(); i++) {
			assignments.add(i);
		}
		Ref<Dokument> accounts = year.document("Arsredovisning", Dokument.Typ.ARSREDOVISNING, ar + 1 + "-03");
		new Economy(year, year.lines(accounts, 60), draw).add(bodies);
		return year;
	}

}
