package se.uppdragsgrafen;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.fact.Column;
import se.uppdragsgrafen.fact.Fact;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Namnd;
import se.uppdragsgrafen.fact.RedactedId;
import se.uppdragsgrafen.fact.Relation;
import se.uppdragsgrafen.fact.Uppfoljning;
import se.uppdragsgrafen.fact.Vocabulary;
import se.uppdragsgrafen.graph.Progress;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who follows the log has the same as the graph after each load, whatever is loaded. The
 * graph is not asked by way of the log, but for its nodes and relationships.
 * {@code -Dhistories=100} for more.
 */
class FollowedLogIT extends DatabaseTest {

	private static final int HISTORIES = Integer.getInteger("histories", 20);

	private static final Pattern NEXT = Pattern.compile("<(.*)>; rel=\"next\"");

	private static final Pattern MONITOR = Pattern.compile("<(.*)>; rel=\"monitor\"");

	/** One of so many portals begins with the tables; the others with the log. */
	private static final int FROM_TABLES = 3;

	private static final JsonMapper JSON = JsonMapper.shared();

	@SuppressWarnings("NullAway.Init")
	private static Served served;

	@BeforeAll
	static void serve() {
		served = Served.onScratch();
	}

	@Override
	protected Driver driver() {
		return ScratchNeo4j.driver();
	}

	@Test
	void theCommandTakesAFactAwayAndSaysSo() {
		writer().load(List.of(packages().read("p0", new SampleFacts("d").namnd("a", Namnd.Typ.NAMND))), Progress.NONE);
		String neo4j = "--spring.neo4j.uri=" + ScratchNeo4j.uri();
		Command redact = Command.run("redact", "namnd/2999/a", "--varfor", "fel person", neo4j);
		assertThat(redact.err()).isEmpty();
		assertThat(redact.exitCode()).isZero();
		assertThat(redact.out()).contains("Utgåva 2 är utan dem.");
		assertThat(property("namnd/2999/a", "id")).isEmpty();
		Command unknown = Command.run("redact", "namnd/2999/finns-inte", "--varfor", "fel", neo4j);
		assertThat(unknown.exitCode()).isEqualTo(1);
		assertThat(unknown.err()).contains("namnd/2999/finns-inte");
		assertThat(Command.run("redact", "namnd/2999/a", neo4j).exitCode()).isEqualTo(2);
	}

	@Test
	void whoFollowsHasWhatTheGraphHas() {
		for (int seed = 0; seed < HISTORIES; seed++) {
			empty();
			history(new Random(seed), seed);
		}
	}

	private void history(Random random, int seed) {
		Follower follower = new Follower(random);
		for (int step = 0; step < 4 + random.nextInt(5); step++) {
			int paket = random.nextInt(3);
			writer().load(List.of(packages().read("p" + paket, content(random, paket))), Progress.NONE);
			if (random.nextInt(6) == 0) {
				redact(random);
			}
			if (random.nextInt(4) > 0) {
				if (follower.isNew() && seed % FROM_TABLES == 0) {
					follower.take();
					assertThat(follower.linked()).as("seed %d, the tables", seed).isEqualTo(graph());
				}
				follower.follow();
				assertThat(follower.linked()).as("seed %d, step %d", seed, step).isEqualTo(graph());
			}
		}
		follower.follow();
		assertThat(follower.linked()).as("seed %d", seed).isEqualTo(graph());
		writer().load(List.of(packages().read("p9", new SampleFacts("d"))), Progress.NONE);
		follower.follow();
		writer().load(List.of(packages().read("p9", new SampleFacts("d"))), Progress.NONE);
		assertThat(follower.follow()).as("what a load logs that changes nothing").isZero();
	}

	private void redact(Random random) {
		List<Object> ids = ask("MATCH (n:Uppdrag|Uppfoljning|Namnd|Belagg|Koppling) RETURN n.id ORDER BY n.id");
		if (!ids.isEmpty()) {
			String id = String.valueOf(ids.get(random.nextInt(ids.size())));
			writer().redact(List.of(id), "fel person");
			assertThat(ask(
					"MATCH (a:Andring) WHERE a.faktum = $p[0] OR a.innehall CONTAINS '\"' + $p[0] + '\"' RETURN a", id))
				.isEmpty();
		}
	}

	/** Nämnder are shared by all packages, each uppdrag is of one. */
	private static SampleFacts content(Random random, int paket) {
		SampleFacts facts = new SampleFacts("d" + paket);
		facts.namnd("a", Namnd.Typ.NAMND, "A" + random.nextInt(2)).namnd("b", Namnd.Typ.NAMND, "B" + paket);
		for (int i = 0; i < 4; i++) {
			if (random.nextBoolean()) {
				String slug = "u" + paket + i;
				facts.uppdrag(2022, slug, "Titel %d av %s".formatted(random.nextInt(2), slug),
						random.nextBoolean() ? "Beskriven" : null, random.nextBoolean() ? "a" : "b");
				if (random.nextBoolean()) {
					facts.uppfoljning(slug, "2022-T" + (1 + random.nextInt(3)),
							random.nextBoolean() ? Uppfoljning.Status.PAGAR : Uppfoljning.Status.GENOMFORT);
				}
			}
		}
		return facts;
	}

	/** Each fact by its id, without what it says nothing of. */
	private Map<String, Map<String, Object>> graph() {
		List<Object> links = ask("MATCH (a:Node)-[r]->(b:Node) RETURN {from: a.id, type: type(r), to: b.id, "
				+ "labels: {from: labels(a), to: labels(b)}}");
		Map<String, Map<String, Object>> graph = new TreeMap<>();
		for (Object each : ask("MATCH (n:Node) RETURN properties(n)")) {
			Map<?, ?> properties = (Map<?, ?>) each;
			String id = String.valueOf(properties.get("id"));
			FactType type = Vocabulary.ofId(id).orElseThrow();
			Map<String, Object> fact = new HashMap<>();
			for (Column column : type.columns()) {
				Object value = (column.relation() != null) ? ends(links, id, column, column.relation())
						: properties.get(column.name());
				put(fact, column.name(), JSON.valueToTree(value));
			}
			graph.put(id, fact);
		}
		return graph;
	}

	private static List<Object> ends(List<Object> links, String id, Column column, Relation relation) {
		String label = (column.target() == null || column.target() == Fact.class) ? "Node"
				: column.target().getSimpleName();
		String near = relation.incoming() ? "to" : "from";
		String far = relation.incoming() ? "from" : "to";
		List<Object> ends = new ArrayList<>();
		for (Object each : links) {
			if (each instanceof Map<?, ?> link && id.equals(link.get(near)) && relation.value().equals(link.get("type"))
					&& link.get("labels") instanceof Map<?, ?> labels && labels.get(far) instanceof List<?> names
					&& names.contains(label)) {
				ends.add(String.valueOf(link.get(far)));
			}
		}
		return ends;
	}

	/** Lists in no order: relationships have none. */
	private static void put(Map<String, Object> fact, String column, JsonNode value) {
		Set<String> texts = new TreeSet<>();
		if (value.isArray()) {
			value.forEach((each) -> texts.add(each.asString()));
		}
		else if (!value.isNull()) {
			texts.add(value.asString());
		}
		if (!texts.isEmpty()) {
			fact.put(column, texts);
		}
	}

	/** A portal that keeps a copy. */
	private static final class Follower {

		private final Random random;

		private final Map<String, Map<String, Object>> copy = new TreeMap<>();

		private @Nullable String next;

		Follower(Random random) {
			this.random = random;
		}

		/** What it has, without references to what it has not. */
		Map<String, Map<String, Object>> linked() {
			Map<String, Map<String, Object>> linked = new TreeMap<>();
			this.copy.forEach((id, fact) -> {
				Map<String, Object> known = new HashMap<>(fact);
				for (Column column : Vocabulary.ofId(id).orElseThrow().columns()) {
					if (column.relation() != null && known.get(column.name()) instanceof Set<?> ids) {
						Set<?> there = ids.stream().filter(this.copy::containsKey).collect(Collectors.toSet());
						known.put(column.name(), there);
						known.values().removeIf(Set.of()::equals);
					}
				}
				linked.put(id, known);
			});
			return linked;
		}

		boolean isNew() {
			return this.next == null;
		}

		/** Takes the tables, and goes on from where they end. */
		void take() {
			for (FactType type : Vocabulary.types()) {
				HttpResponse<String> table = served.get("/export/" + type.table() + ".jsonl");
				assertThat(table.statusCode()).as(table.body()).isEqualTo(200);
				table.body().lines().map(JSON::readTree).forEach((fact) -> put(fact.get("id").asString(), fact));
				this.next = table.headers()
					.allValues("Link")
					.stream()
					.map(MONITOR::matcher)
					.filter(Matcher::matches)
					.map((link) -> link.group(1))
					.findFirst()
					.orElseThrow();
			}
		}

		/** How many entries were heard. */
		int follow() {
			int heard = 0;
			boolean more = true;
			while (more) {
				String first = "first=" + (1 + this.random.nextInt(30));
				HttpResponse<String> answer = served.get((this.next == null) ? "/export/andringar.jsonl?" + first
						: this.next.replaceFirst("first=\\d+", first));
				assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
				heard += (int) answer.body().lines().peek((line) -> apply(JSON.readTree(line))).count();
				Matcher link = NEXT.matcher(answer.headers().firstValue("Link").orElseThrow());
				assertThat(link.matches()).isTrue();
				this.next = link.group(1);
				more = answer.headers().firstValue("X-Has-More").orElseThrow().equals("true");
			}
			return heard;
		}

		private void apply(JsonNode entry) {
			String id = entry.get("id").asString();
			if (!entry.get("slag").asString().equals("UPSERT")) {
				assertThat(entry.get("innehall").isNull()).isTrue();
				// Of what was taken away for good the log has no id, but what it can be
				// told by.
				this.copy.keySet().removeIf((each) -> each.equals(id) || RedactedId.of(each).equals(id));
				return;
			}
			put(id, entry.get("innehall"));
		}

		private void put(String id, JsonNode content) {
			Map<String, Object> fact = new HashMap<>();
			content.properties().forEach((each) -> FollowedLogIT.put(fact, each.getKey(), each.getValue()));
			this.copy.put(id, fact);
		}

	}

}
