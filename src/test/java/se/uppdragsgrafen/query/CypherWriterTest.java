package se.uppdragsgrafen.query;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import se.uppdragsgrafen.query.Selection.Item;
import se.uppdragsgrafen.query.ShapeFilter.Op;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The statements of plans made by hand. */
class CypherWriterTest {

	private static final Selection TITLE = Selection.of(List.of(new Item.Property("t", "titel")));

	private static final Plan.Order BY_ID = new Plan.Order("id", false, null, "p0");

	private static final ShapeField.Relation KOMMUN = new ShapeField.Relation("kommun", "Kommun", List.of("GALLER"),
			false, false, null, List.of());

	private static final ShapeFilter TEXT = new ShapeFilter("text", List.of(), "", Op.TEXT, false);

	private static final ShapeFilter NAME = new ShapeFilter("namnd", List.of(), "", Op.NAME, true);

	private static final ShapeFilter IN_KOMMUN = new ShapeFilter("kommun", List.of(KOMMUN), "kod", Op.IN, true);

	private static final ShapeFilter STATUS = new ShapeFilter("status", List.of(), "status", Op.IN, true);

	private static String written(Plan plan) {
		return new CypherWriter().write(plan).cypher();
	}

	private static Plan.Page page(Plan.Order order, Condition... conditions) {
		return new Plan.Page("Uppdrag", List.of(conditions), order, "p9", false, List.of(TITLE));
	}

	private static Plan.Order order(boolean descending, @Nullable String value, @Nullable String id) {
		return new Plan.Order("titel", descending, value, id);
	}

	@Test
	void nodesAreFoundByTheirIdsAndHaveTheirIdAsHead() {
		assertThat(written(new Plan.Some("Uppdrag", "p0", TITLE)))
			.isEqualTo("RETURN COLLECT { MATCH (n:`Uppdrag`) WHERE n.id IN $p0 RETURN [n.id, [n.titel]] } AS rader");
	}

	@Test
	void aSearchGivesTheBestFirstAndEqualOnesByTheirIds() {
		assertThat(written(new Plan.Search("p0", null, "p1", List.of(TITLE)))).isEqualTo(
				"RETURN COLLECT { CALL db.index.fulltext.queryNodes('sok', $p0) YIELD node AS n, score AS poang WHERE n:`Node` WITH n, poang ORDER BY poang DESC, n.id ASC LIMIT $p1 RETURN [poang, [n.titel]] } AS rader");
	}

	@Test
	void aSearchOfSomeTypesAsksTheLabels() {
		assertThat(written(new Plan.Search("p0", "p1", "p2", List.of(TITLE))))
			.contains("WHERE any(typ IN labels(n) WHERE typ IN $p1)");
	}

	@Test
	void aSearchKeepsItsScoreThroughTables() {
		var hop = new Item.Hop("k", KOMMUN, List.of(), null, lists());
		assertThat(written(new Plan.Search("p0", null, "p1", List.of(Selection.of(List.of(hop))))))
			.contains("WITH n, poang, COLLECT {");
	}

	private static Selection lists() {
		var many = new ShapeField.Relation("namnder", "Namnd", List.of("HAR"), false, true, null, List.of());
		return Selection.of(List.of(new Item.Hop("n", many, List.of(), null, TITLE)));
	}

	@Test
	void aPageByIdHasTheIdAloneAsHead() {
		assertThat(written(page(BY_ID))).isEqualTo(
				"RETURN COLLECT { MATCH (n:`Uppdrag`) WHERE n.id > $p0 WITH n ORDER BY n.id ASC LIMIT $p9 RETURN [[n.id], [n.titel]] } AS rader");
	}

	@Test
	void aPageByAPropertyIsInATotalOrder() {
		assertThat(written(page(order(false, null, null)))).isEqualTo(
				"RETURN COLLECT { MATCH (n:`Uppdrag`) WITH n ORDER BY n.titel ASC, n.id ASC LIMIT $p9 RETURN [[n.titel, n.id], [n.titel]] } AS rader");
	}

	@Test
	void aPageReadBackwardsTurnsBothAround() {
		assertThat(written(page(order(true, null, null)))).contains("ORDER BY n.titel DESC, n.id DESC");
	}

	@Test
	void afterACursorComeEqualOnesGreaterOnesAndAtLastThoseWithout() {
		assertThat(written(page(order(false, "p0", "p1")))).contains(
				"WHERE ((((n.titel IS NULL AND $p0 IS NULL) OR n.titel = $p0) AND n.id > $p1) OR (n.titel IS NULL AND $p0 IS NOT NULL) OR n.titel > $p0)");
	}

	@Test
	void beforeACursorThoseWithoutComeFirst() {
		assertThat(written(page(order(true, "p0", "p1")))).contains(
				"WHERE ((((n.titel IS NULL AND $p0 IS NULL) OR n.titel = $p0) AND n.id < $p1) OR ($p0 IS NULL AND n.titel IS NOT NULL) OR n.titel < $p0)");
	}

	@Test
	void aPageThatOnlyCountsAsksForNoRows() {
		var counted = new Plan.Page("Uppdrag", List.of(), BY_ID, null, true, List.of());
		assertThat(written(counted)).isEqualTo("RETURN COUNT { (n:`Uppdrag`) } AS antal");
	}

	@Test
	void aCountWithConditionsCountsEachNodeOnce() {
		var counted = new Plan.Page("Uppdrag", List.of(Condition.of(IN_KOMMUN, "p1")), BY_ID, null, true, List.of());
		assertThat(written(counted)).isEqualTo(
				"RETURN COUNT { MATCH (n:`Uppdrag`)-[:`GALLER`]->(a0:`Kommun`) WHERE a0.kod IN $p1 RETURN DISTINCT n } AS antal");
	}

	@Test
	void rowsAndCountComeTogether() {
		var both = new Plan.Page("Uppdrag", List.of(), BY_ID, "p9", true, List.of(TITLE));
		assertThat(written(both)).startsWith("RETURN COUNT { (n:`Uppdrag`) } AS antal, COLLECT {").endsWith("AS rader");
	}

	@Test
	void aListStartsAtTheNarrowestConditionAndAsksTheOthers() {
		assertThat(written(page(BY_ID, Condition.of(STATUS, "p1"), Condition.of(IN_KOMMUN, "p2")))).contains(
				"MATCH (n:`Uppdrag`)-[:`GALLER`]->(a0:`Kommun`) WHERE (a0.kod IN $p2 AND n.status IN $p1) WITH DISTINCT n WHERE n.id > $p0");
	}

	@Test
	void idsAreNarrowerThanAnotherPropertyOnTheWay() {
		ShapeFilter ids = new ShapeFilter("kommunId", List.of(KOMMUN), "id", Op.IN, true);
		assertThat(written(page(BY_ID, Condition.of(IN_KOMMUN, "p1"), Condition.of(ids, "p2"))))
			.contains("MATCH (n:`Uppdrag`)-[:`GALLER`]->(a0:`Kommun`) WHERE (a0.id IN $p2 AND EXISTS {");
	}

	@Test
	void equallyNarrowConditionsStandInTheOrderOfTheirNames() {
		ShapeFilter typ = new ShapeFilter("typ", List.of(), "typ", Op.IN, true);
		String text = "WHERE (n.status IN $p1 AND n.typ IN $p1 AND";
		assertThat(written(page(BY_ID, Condition.of(STATUS, "p1"), Condition.of(typ, "p1")))).contains(text);
		assertThat(written(page(BY_ID, Condition.of(typ, "p1"), Condition.of(STATUS, "p1")))).contains(text);
	}

	@Test
	void aListWithATextStartsInTheIndex() {
		assertThat(written(page(BY_ID, Condition.of(IN_KOMMUN, "p2"), Condition.of(TEXT, "p1")))).contains(
				"CALL db.index.fulltext.queryNodes('sok', $p1) YIELD node AS n, score AS poang WHERE (n:`Uppdrag` AND EXISTS { MATCH (n)-[:`GALLER`]->(s0:`Kommun`) WHERE s0.kod IN $p2 RETURN true })");
	}

	@Test
	void aConditionOfANodesOwnIsNoPlaceToStart() {
		assertThat(written(page(BY_ID, Condition.of(STATUS, "p1"))))
			.contains("MATCH (n:`Uppdrag`) WHERE (n.status IN $p1 AND n.id > $p0) WITH n ORDER BY");
	}

	@Test
	void aNameIsComparedByItsKey() {
		assertThat(written(page(BY_ID, Condition.of(NAME, "p1"))))
			.contains("MATCH (n:`Uppdrag`)-[:`HETER`]->(a0:`Namn`) WHERE a0.nyckel IN $p1");
	}

	@Test
	void whatShallNotBeThereIsAskedOfEachNode() {
		var beslut = new ShapeFilter("harKommun", List.of(KOMMUN), "id", Op.EXISTS, false);
		assertThat(written(page(BY_ID, Condition.exists(beslut, false))))
			.contains("WHERE (NOT (EXISTS { MATCH (n)-[:`GALLER`]->(s0:`Kommun`) RETURN true }) AND n.id > $p0)");
		assertThat(written(page(BY_ID, Condition.exists(beslut, true))))
			.contains("MATCH (n:`Uppdrag`)-[:`GALLER`]->(a0:`Kommun`) WITH DISTINCT n WHERE n.id > $p0");
	}

	@Test
	void boundsAreInclusive() {
		var least = new ShapeFilter("franAr", List.of(), "ar", Op.AT_LEAST, false);
		var most = new ShapeFilter("tillAr", List.of(), "ar", Op.AT_MOST, false);
		assertThat(written(page(BY_ID, Condition.of(least, "p1"), Condition.of(most, "p2"))))
			.contains("WHERE (n.ar >= $p1 AND n.ar <= $p2 AND n.id > $p0)");
	}

	@Test
	void aFilterWithoutAValueIsAMistake() {
		Condition without = new Condition(STATUS, null, true);
		assertThatThrownBy(() -> written(page(BY_ID, without))).hasMessageContaining("status");
	}

	@Test
	void questionsThatDifferInTheirKeysShareAText() {
		var other = Selection.of(List.of(new Item.Property("another", "titel")));
		assertThat(written(new Plan.Some("Uppdrag", "p0", other)))
			.isEqualTo(written(new Plan.Some("Uppdrag", "p0", TITLE)));
	}

}
