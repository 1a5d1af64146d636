package se.uppdragsgrafen.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import se.uppdragsgrafen.fact.Belagg;
import se.uppdragsgrafen.fact.Namnd;
import se.uppdragsgrafen.fact.Ref;
import se.uppdragsgrafen.fact.Verksamhet;

/**
 * The bodies of a municipality and their units, the same every year.
 *
 * @param council who gives the assignments
 * @param boards those who answer for them, the busiest first
 * @param units the units with money of each
 */
record Bodies(Ref<Namnd> council, List<Ref<Namnd>> boards, Map<Ref<Namnd>, List<Ref<Verksamhet>>> units) {

	/** Short name, name, and the end of its id. */
	private static final List<List<String>> BOARDS = List.of(List.of("SN", "Socialnämnden", "socialnamnden"),
			List.of("BUN", "Barn- och utbildningsnämnden", "barn-och-utbildningsnamnden"),
			List.of("KS", "Kommunstyrelsen", "kommunstyrelsen"), List.of("TN", "Tekniska nämnden", "tekniska-namnden"),
			List.of("VON", "Vård- och omsorgsnämnden", "vard-och-omsorgsnamnden"),
			List.of("KFN", "Kultur- och fritidsnämnden", "kultur-och-fritidsnamnden"),
			List.of("MBN", "Miljö- och byggnadsnämnden", "miljo-och-byggnadsnamnden"),
			List.of("AN", "Arbetsmarknadsnämnden", "arbetsmarknadsnamnden"),
			List.of("GN", "Gymnasienämnden", "gymnasienamnden"),
			List.of("ÖFN", "Överförmyndarnämnden", "overformyndarnamnden"),
			List.of("SBN", "Samhällsbyggnadsnämnden", "samhallsbyggnadsnamnden"),
			List.of("VN", "Valnämnden", "valnamnden"));

	private static final List<String> UNITS = List.of("Ledning och stab", "Drift", "Utveckling", "Myndighet", "Stöd",
			"Öppna verksamheter", "Lokaler", "Upphandlade tjänster");

	static Bodies of(Year year, Ref<Belagg> evidence, Draw draw) {
		Ref<Namnd> council = board(year, List.of("KF", "Kommunfullmäktige", "kommunfullmaktige"),
				Namnd.Typ.KOMMUNFULLMAKTIGE, evidence);
		List<Ref<Namnd>> boards = new ArrayList<>();
		Map<Ref<Namnd>, List<Ref<Verksamhet>>> units = new LinkedHashMap<>();
		for (List<String> each : BOARDS.subList(0, draw.between(6, BOARDS.size()))) {
			Namnd.Typ typ = each.getFirst().equals("KS") ? Namnd.Typ.KOMMUNSTYRELSE : Namnd.Typ.NAMND;
			Ref<Namnd> board = board(year, each, typ, evidence);
			boards.add(board);
			units.put(board, units(year, board, draw.between(3, UNITS.size()), evidence));
		}
		return new Bodies(council, boards, units);
	}

	private static Ref<Namnd> board(Year year, List<String> names, Namnd.Typ typ, Ref<Belagg> evidence) {
		String id = year.municipality().id("namnd", names.get(2));
		year.add(new Namnd(id, names.get(1), names.get(0), List.of(names.get(0)), typ, year.municipality().id(), null,
				List.of(evidence)));
		return new Ref<>(id);
	}

	private static List<Ref<Verksamhet>> units(Year year, Ref<Namnd> board, int count, Ref<Belagg> evidence) {
		List<Ref<Verksamhet>> units = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			String id = "verksamhet" + board.id().substring(board.id().indexOf('/')) + "/" + (710 + 10 * i);
			year.add(new Verksamhet(id, String.valueOf(710 + 10 * i), UNITS.get(i), List.of(), board, null,
					List.of(evidence)));
			units.add(new Ref<>(id));
		}
		return units;
	}

}
