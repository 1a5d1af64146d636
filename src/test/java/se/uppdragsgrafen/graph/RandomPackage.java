package se.uppdragsgrafen.graph;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import se.uppdragsgrafen.SampleFacts;
import se.uppdragsgrafen.TestPackages;
import se.uppdragsgrafen.fact.DataPackage;
import se.uppdragsgrafen.fact.Koppling;
import se.uppdragsgrafen.fact.Kopplingsbeslut;
import se.uppdragsgrafen.fact.Namnd;
import se.uppdragsgrafen.fact.Ref;
import se.uppdragsgrafen.fact.TidigareId;
import se.uppdragsgrafen.fact.Uppfoljning;

/**
 * A package of bodies that all packages share, and of assignments of several years that
 * are linked: derived, stated, decided.
 */
final class RandomPackage {

	private static final List<String> TITLES = List.of("Bygg ut cykelvägar vid skolor", "Renovera simhallen i centrum",
			"Fortsätt att bygga cykelvägar vid skolor", "Simhallen i centrum renoveras klart");

	private final TestPackages packages;

	private final Random random;

	private final int paket;

	RandomPackage(TestPackages packages, Random random, int paket) {
		this.packages = packages;
		this.random = random;
		this.paket = paket;
	}

	/** As it is read, with earlier ids and decisions. */
	DataPackage read() {
		DataPackage read = this.packages.read("p" + this.paket, facts());
		List<TidigareId> tidigare = new ArrayList<>();
		for (int i = 0; i < this.random.nextInt(9); i++) {
			tidigare.add(new TidigareId("namnd/2999/gammal" + this.random.nextInt(20), "namnd/2999/a"));
		}
		List<Kopplingsbeslut> beslut = (this.paket == 0 && this.random.nextBoolean())
				? List.of(new Kopplingsbeslut(id(2021, 0), id(2023, 2), Kopplingsbeslut.Status.BEKRAFTAD, "läst",
						"p0/kopplingar.csv", 2))
				: List.of();
		return new DataPackage(read.name(), read.folder(), read.hash() + this.random.nextInt(), read.facts(), beslut,
				tidigare.stream().distinct().toList());
	}

	private SampleFacts facts() {
		SampleFacts facts = new SampleFacts("d" + this.paket + this.random.nextInt(2))
			.namnd("a", Namnd.Typ.NAMND, "A" + this.random.nextInt(2))
			.namnd("b", Namnd.Typ.NAMND, "B" + this.paket);
		for (int i = 0; i < 4; i++) {
			int ar = 2021 + this.paket;
			if (this.random.nextInt(4) > 0) {
				facts.uppdrag(ar, "u" + i, TITLES.get((i + this.random.nextInt(5) / 4) % 4), null,
						this.random.nextBoolean() ? "a" : "b");
				if (ar == 2022 && this.random.nextBoolean()) {
					facts.uppfoljning("u" + i, "2022-T" + (1 + this.random.nextInt(3)),
							this.random.nextBoolean() ? Uppfoljning.Status.PAGAR : Uppfoljning.Status.GENOMFORT);
				}
			}
		}
		if (this.paket == 2 && this.random.nextInt(4) > 0) {
			link(facts);
		}
		return facts;
	}

	/** A link that is derived, or stated by the package itself. */
	private void link(SampleFacts facts) {
		List.of(2021, 2023)
			.forEach((ar) -> facts.uppdrag(ar, "l", TITLES.get(0) + " " + this.random.nextInt(2), null, "a"));
		if (this.random.nextBoolean()) {
			return;
		}
		facts.add(new Koppling("koppling/2999/2021/l/2023/l", Koppling.Status.BEKRAFTAD, new BigDecimal("0.5"), "Sagt",
				new Ref<>("uppdrag/2999/2021/l"), new Ref<>("uppdrag/2999/2023/l"), facts.kallor()));
	}

	private static String id(int ar, int i) {
		return "uppdrag/2999/%d/u%d".formatted(ar, i);
	}

}
