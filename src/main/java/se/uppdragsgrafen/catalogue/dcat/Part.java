package se.uppdragsgrafen.catalogue.dcat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import se.uppdragsgrafen.fact.Vocabulary;
import se.uppdragsgrafen.query.Message;

/**
 * A part of the data that the catalogue shows as a data set of its own: a service that
 * only one data set has is not listed by the portal.
 *
 * @param key its name in addresses and in statements
 * @param title what it is called
 * @param description what it holds
 * @param tables its tables, the one that it is about first
 * @param themes the EU's codes of what it is about
 * @param keywords words that it is found by
 */
public record Part(String key, Message title, Message description, List<String> tables, List<String> themes,
		List<Message> keywords) {

	/** What was to be done, by whom, and how it went. */
	private static final Part UPPDRAG = new Part("uppdrag",
			new Message("Municipal assignments and boards", "Kommunala uppdrag och nämnder"),
			new Message(
					"Assignments that municipalities give, the boards that are responsible for them, goals, follow-ups, meetings, matters and steering documents, each with the document and the lines where it is written.",
					"Uppdrag som kommuner ger, nämnderna som ansvarar för dem, mål, uppföljningar, sammanträden, ärenden och styrdokument, var och ett med dokumentet och raderna där det står."),
			List.of("uppdrag", "namnd", "kommun", "verksamhet", "mal", "koppling", "uppfoljning", "styrdokument",
					"sammantrade", "arende", "beslutspunkt", "projektplan", "aktivitet", "kontroll", "kontrollresultat",
					"dokument", "belagg", "motsagelse"),
			List.of("GOVE", "SOCI"), List.of(new Message("assignment", "uppdrag"), new Message("board", "nämnd"),
					new Message("follow-up", "uppföljning"), new Message("municipality", "kommun")));

	/** What it costs. */
	static final Part EKONOMI = new Part("ekonomi",
			new Message("Municipal budgets, forecasts and measured values",
					"Kommunal ekonomi, prognoser och mätvärden"),
			new Message(
					"Budget, each forecast, final accounts and deviation by board and unit, in whole kronor with one sign convention, sums in running text, what assignments do to the budget, and measured values. Never add over levels.",
					"Budget, varje prognos, bokslut och avvikelse per nämnd och verksamhet, i hela kronor med en teckenkonvention, summor i löpande text, vad uppdrag gör med budgeten, och mätvärden. Summera aldrig över nivåer."),
			List.of("ekonomirad", "belopp", "budgetkonsekvens", "indikator", "matvarde"), List.of("ECON", "GOVE"),
			List.of(new Message("budget", "budget"), new Message("forecast", "prognos"),
					new Message("final accounts", "bokslut"), new Message("municipality", "kommun")));

	/** With whom. */
	private static final Part AVTAL = new Part("avtal",
			new Message("Municipal agreements and partners", "Kommunala avtal och samverkan"),
			new Message(
					"Agreements between municipalities, regions and others: parties, terms, examples, from when to when, what they replace, and recommendations to those who enter into them.",
					"Avtal mellan kommuner, regioner och andra: parter, villkor, exempel, från när till när, vad de ersätter, och rekommendationer till dem som ingår dem."),
			List.of("avtal", "avtalsvillkor", "avtalsexempel", "samverkanspart", "rekommendation"),
			List.of("GOVE", "SOCI"), List.of(new Message("agreement", "avtal"), new Message("partner", "samverkan"),
					new Message("municipality", "kommun")));

	/** The parts of the data, which have all its tables between them. */
	public static final List<Part> ALL = List.of(UPPDRAG, EKONOMI, AVTAL);

	/** What the parts rest on and what they lack; it has no table of facts. */
	static final Part COMPLETENESS = new Part("fullstandighet",
			new Message("Completeness of the municipal documents", "De kommunala dokumentens fullständighet"),
			new Message(
					"Which documents municipalities and their boards are expected to issue, by the rhythm of each, which of them have been read, and which are missing.",
					"Vilka dokument som kommuner och deras nämnder väntas ge ut, efter vars och ens rytm, vilka av dem som är inlästa och vilka som saknas."),
			List.of(), List.of("GOVE"), List.of(new Message("completeness", "fullständighet"),
					new Message("document", "dokument"), new Message("municipality", "kommun")));

	public Part {
		tables = List.copyOf(tables);
		themes = List.copyOf(themes);
		keywords = List.copyOf(keywords);
	}

	/** The GraphQL type of the rows of each table, in the order of the tables. */
	public Map<String, String> types() {
		Map<String, String> types = new LinkedHashMap<>();
		this.tables.forEach((table) -> types.put(table, Vocabulary.table(table).orElseThrow().label()));
		return types;
	}

}
