package se.uppdragsgrafen.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Koppling;
import se.uppdragsgrafen.fact.Kopplingsbeslut;
import se.uppdragsgrafen.fact.Vocabulary;
import se.uppdragsgrafen.koppling.Candidate;
import se.uppdragsgrafen.koppling.Candidate.Passage;

/** What the graph holds of one municipality that links over years rest on. */
final class LinkGround {

	private static final FactType KOPPLING = Vocabulary.of(Koppling.class);

	private final Batches batches;

	private final List<String> kommun;

	LinkGround(Batches batches, String kommun) {
		this.batches = batches;
		this.kommun = List.of(kommun);
	}

	List<Candidate> candidates() {
		return this.batches.read("link-candidates", this.kommun).stream().map(LinkGround::candidate).toList();
	}

	/**
	 * The decisions of persons on links, under the ids that assignments have now.
	 * @param beslut what the package that is being loaded says; other packages' is added
	 */
	List<Kopplingsbeslut> decisions(List<Kopplingsbeslut> beslut) {
		Map<String, String> now = new HashMap<>();
		this.batches.read("link-earlier", this.kommun)
			.stream()
			.filter((each) -> each.get("nya").size() == 1)
			.forEach((each) -> now.put(each.get("tidigare").asString(), each.get("nya").get(0).asString()));
		Stream<Kopplingsbeslut> others = this.batches.read("link-decisions", this.kommun)
			.stream()
			.map((each) -> LinkDecision.of(each.get("beslut").asString()));
		return Stream.concat(others, beslut.stream())
			.map((each) -> each.between(last(each.fran(), now), last(each.till(), now)))
			.toList();
	}

	/** Packages may lead from one to the other and back: each id is followed once. */
	private static String last(String id, Map<String, String> now) {
		Set<String> seen = new HashSet<>();
		String last = id;
		while (seen.add(last) && now.containsKey(last)) {
			last = now.get(last);
		}
		return last;
	}

	/** The links that no package states. */
	List<Union> derived() {
		return links((each) -> !each.get("angiven").asBoolean()).stream().map(LinkGround::union).toList();
	}

	/** The same, as the log last says them. */
	List<Union> logged() {
		return this.batches.read("links-logged", this.kommun)
			.stream()
			.map((each) -> ChangeLog.fact(KOPPLING, each.get("innehall").asString()))
			.toList();
	}

	/** The pairs of assignments that other packages themselves state links between. */
	Set<List<String>> stated() {
		Set<List<String>> stated = new HashSet<>();
		links((each) -> each.get("angivenAvAnnan").asBoolean()).forEach((each) -> stated.add(ends(union(each))));
		return stated;
	}

	static List<String> ends(Union link) {
		List<String> ends = new ArrayList<>(link.texts("fran"));
		ends.addAll(link.texts("till"));
		return ends;
	}

	private List<Record> links(Predicate<Record> which) {
		return this.batches.read("links-over-years", this.kommun).stream().filter(which).toList();
	}

	private static Union union(Record link) {
		Map<String, Object> properties = link.get("egenskaper").asMap(Value::asObject);
		return Union.of(List.of(Statement.of("", KOPPLING, properties)), (conflict) -> {
		});
	}

	private static Candidate candidate(Record uppdrag) {
		return new Candidate(uppdrag.get("id").asString(), uppdrag.get("ar").asInt(), uppdrag.get("titel").asString(),
				names(uppdrag.get("namnder")), names(uppdrag.get("parter")),
				uppdrag.get("texter")
					.asList((each) -> new Passage(each.get("text").asString(),
							each.get("kallor").asList(Value::asString))),
				uppdrag.get("kallor").asList(Value::asString));
	}

	private static Map<String, String> names(Value things) {
		Map<String, String> names = new TreeMap<>();
		Collection<Value> all = things.asList((each) -> each);
		all.forEach((each) -> names.put(each.get("id").asString(), each.get("namn").asString("")));
		return names;
	}

}
