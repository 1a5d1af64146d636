package se.uppdragsgrafen.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import se.uppdragsgrafen.fact.Ekonomirad;
import se.uppdragsgrafen.fact.Ekonomirad.Slag;
import se.uppdragsgrafen.fact.Fact;
import se.uppdragsgrafen.fact.Motsagelse;
import se.uppdragsgrafen.fact.Stated;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Net is income less cost, and a net deviation the sum of both, to the krona, or a
 * Motsagelse says so.
 */
class BudgetRowsTest {

	private static final List<Fact> FACTS = facts();

	private static List<Fact> facts() {
		try (Stream<Path> folders = Files.list(Path.of("data"))) {
			return DataPackages.read(folders.sorted().toList())
				.stream()
				.flatMap(one -> one.facts().stream())
				.map(Stated::fact)
				.toList();
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	/** The rows of one printed line: the same thing in the same period. */
	private static Map<String, Map<Slag, Ekonomirad>> lines() {
		return FACTS.stream()
			.filter(Ekonomirad.class::isInstance)
			.map(Ekonomirad.class::cast)
			.collect(Collectors.groupingBy(row -> row.id().substring(0, row.id().lastIndexOf('/')),
					Collectors.toMap(Ekonomirad::slag, Function.identity())));
	}

	private static Set<String> contradicted() {
		Set<String> ids = new HashSet<>();
		FACTS.stream()
			.filter(Motsagelse.class::isInstance)
			.map(Motsagelse.class::cast)
			.filter(one -> one.typ() == Motsagelse.Typ.SUMMA || one.typ() == Motsagelse.Typ.AVRUNDNING)
			.forEach(one -> one.galler().forEach(ref -> ids.add(ref.id())));
		return ids;
	}

	@Test
	void everyLineAddsUpOrIsSaidNotTo() {
		Set<String> contradicted = contradicted();
		List<String> unsaid = new ArrayList<>();
		int compared = 0;
		for (Map<Slag, Ekonomirad> line : lines().values()) {
			Ekonomirad net = line.get(Slag.NETTO);
			if (net == null || line.size() < 3) {
				continue; // a part of a cost, or an earlier forecast, of which one figure
							// is printed
			}
			compared++;
			if (!addsUp(line, net) && !contradicted.contains(net.id())) {
				unsaid.add(net.id());
			}
		}
		assertThat(compared).isEqualTo(29 + 22);
		assertThat(unsaid).isEmpty();
	}

	private static boolean addsUp(Map<Slag, Ekonomirad> line, Ekonomirad net) {
		Ekonomirad income = Objects.requireNonNull(line.get(Slag.INTAKT));
		Ekonomirad cost = Objects.requireNonNull(line.get(Slag.KOSTNAD));
		return Objects.equals(net.budgetKr(), less(income.budgetKr(), cost.budgetKr()))
				&& Objects.equals(net.prognosKr(), less(income.prognosKr(), cost.prognosKr()))
				&& Objects.equals(net.bokslutKr(), less(income.bokslutKr(), cost.bokslutKr()))
				&& Objects.equals(net.avvikelseKr(), plus(income.avvikelseKr(), cost.avvikelseKr()));
	}

	private static @Nullable Long less(@Nullable Long income, @Nullable Long cost) {
		return (income == null && cost == null) ? null : or0(income) - or0(cost);
	}

	private static @Nullable Long plus(@Nullable Long income, @Nullable Long cost) {
		return (income == null && cost == null) ? null : or0(income) + or0(cost);
	}

	private static long or0(@Nullable Long number) {
		return (number != null) ? number : 0;
	}

	@Test
	void onlyPartsOfCostsAndEarlierForecastsHaveOneFigureAlone() {
		List<String> alone = lines().values()
			.stream()
			.filter(line -> line.size() < 3)
			.flatMap(line -> line.values().stream())
			.filter(row -> row.niva() != Ekonomirad.Niva.VARAV)
			.map(Ekonomirad::period)
			.sorted()
			.toList();
		assertThat(alone).containsExactly("2022-02", "2022-04", "2022-08");
	}

}
