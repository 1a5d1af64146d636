package se.uppdragsgrafen.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import se.uppdragsgrafen.fact.Avtal;
import se.uppdragsgrafen.fact.Belagg;
import se.uppdragsgrafen.fact.Mal;
import se.uppdragsgrafen.fact.Ref;
import se.uppdragsgrafen.fact.Samverkanspart;
import se.uppdragsgrafen.fact.Styrdokument;

/**
 * What assignments rest on and who helps: some of it the whole country has in common.
 *
 * @param goals the goals of the year
 * @param parties partners
 * @param rules laws and steering documents
 * @param agreements agreements
 */
record Surroundings(List<Ref<Mal>> goals, List<Ref<Samverkanspart>> parties, List<Ref<Styrdokument>> rules,
		List<Ref<Avtal>> agreements) {

	private static final List<String> GOALS = List.of("Trygghet och stöd", "Kunskap och bildning", "Hållbar tillväxt",
			"Klimat och miljö", "God ekonomi", "Attraktiv arbetsgivare", "Levande landsbygd", "Delaktighet");

	private static final List<String> AUTHORITIES = List.of("Polismyndigheten", "Arbetsförmedlingen",
			"Försäkringskassan", "Migrationsverket", "Trafikverket");

	private static final List<String> LAWS = List.of("2001:453", "1993:387", "2010:800", "2010:900", "2017:725",
			"2016:1145", "1998:808", "2009:400");

	static Surroundings of(Year year, Ref<Belagg> evidence, Draw draw) {
		List<Ref<Mal>> goals = new ArrayList<>();
		List<String> titles = GOALS.subList(0, draw.between(4, GOALS.size()));
		for (int i = 0; i < titles.size(); i++) {
			String id = year.municipality().id("mal", year.ar() + "/" + (i + 1));
			year.add(new Mal(id, String.valueOf(i + 1), titles.get(i), null, year.ar(),
					draw.of(List.of(Mal.Uppfyllelse.values())), year.municipality().id(), null, null, List.of(),
					List.of(), List.of(evidence)));
			goals.add(new Ref<>(id));
		}
		List<Ref<Samverkanspart>> parties = parties(year, evidence);
		return new Surroundings(goals, parties, rules(year, evidence), agreements(year, parties, evidence));
	}

	private static List<Ref<Samverkanspart>> parties(Year year, Ref<Belagg> evidence) {
		List<Ref<Samverkanspart>> parties = new ArrayList<>();
		String lan = year.municipality().kod().substring(0, 2);
		parties.add(party(year, "region-" + lan, "Region " + lan, Samverkanspart.Typ.REGION, evidence));
		AUTHORITIES.forEach(
				(each) -> parties.add(party(year, Wordings.slug(each), each, Samverkanspart.Typ.MYNDIGHET, evidence)));
		for (String each : List.of("Idrottsföreningen", "Hembygdsföreningen", "Pensionärsrådet",
				"Näringslivsbolaget")) {
			parties.add(party(year, year.municipality().kod() + "/" + Wordings.slug(each), each,
					Samverkanspart.Typ.CIVILSAMHALLE, evidence));
		}
		return parties;
	}

	private static Ref<Samverkanspart> party(Year year, String rest, String namn, Samverkanspart.Typ typ,
			Ref<Belagg> evidence) {
		String id = "samverkanspart/" + rest;
		year.add(new Samverkanspart(id, namn, List.of(), typ, null, List.of(), List.of(evidence)));
		return new Ref<>(id);
	}

	private static List<Ref<Styrdokument>> rules(Year year, Ref<Belagg> evidence) {
		List<Ref<Styrdokument>> rules = new ArrayList<>();
		for (String each : LAWS) {
			String id = "styrdokument/sfs-" + each.replace(':', '-');
			year.add(new Styrdokument(id, "Lag (" + each + ")", List.of(), Styrdokument.Typ.LAG, each, null, null, null,
					Styrdokument.Lage.GALLANDE, null, List.of(), List.of(evidence)));
			rules.add(new Ref<>(id));
		}
		for (Styrdokument.Typ each : List.of(Styrdokument.Typ.STRATEGI, Styrdokument.Typ.PLAN,
				Styrdokument.Typ.POLICY)) {
			String name = each.name().toLowerCase(Locale.ROOT);
			String id = year.municipality().id("styrdokument", name);
			year.add(new Styrdokument(id, "Kommunens " + name, List.of(), each, null, "2019", null, null,
					Styrdokument.Lage.GALLANDE, null, List.of(), List.of(evidence)));
			rules.add(new Ref<>(id));
		}
		return rules;
	}

	private static List<Ref<Avtal>> agreements(Year year, List<Ref<Samverkanspart>> parties, Ref<Belagg> evidence) {
		List<Ref<Avtal>> agreements = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			String id = year.municipality().id("avtal", "samverkan-" + (i + 1));
			year.add(new Avtal(id, "Avtal om samverkan %d".formatted(i + 1), List.of(), Avtal.Typ.AVTAL,
					Avtal.Lage.BESLUTAT, "2019-01-01", (i % 2 == 0) ? "2024-12-31" : null, List.of(parties.get(i)),
					List.of(), List.of(), List.of(), List.of(evidence)));
			agreements.add(new Ref<>(id));
		}
		return agreements;
	}

}
