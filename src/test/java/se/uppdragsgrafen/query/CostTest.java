package se.uppdragsgrafen.query;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import se.uppdragsgrafen.query.Selection.Item;

import static org.assertj.core.api.Assertions.assertThat;

/** In a graph of 1 000 nodes of each type, each with seven neighbours in a list. */
class CostTest {

	private static final Cost COST = new Cost(new FanOut() {

		@Override
		public long nodes(String type) {
			return 1_000;
		}

		@Override
		public long of(String type, ShapeField.Relation relation) {
			return type.equals("Kommun") ? 290 : 7;
		}

	});

	private static final Selection LEAF = Selection.of(List.of(new Item.Property("id", "id")));

	private static Item.Hop hop(boolean many, @Nullable String first, Selection below) {
		return new Item.Hop("k", new ShapeField.Relation("r", "Namnd", List.of("R"), false, many, 50, List.of()),
				List.of(), first, below);
	}

	private static Selection with(Item... items) {
		return Selection.of(List.of(items));
	}

	private static long page(long limit, Selection... selections) {
		Plan.Order order = new Plan.Order("id", false, null, "p0");
		return COST.of(new Plan.Page("Uppdrag", List.of(), order, "p1", false, List.of(selections)),
				Map.of("p1", limit, "p2", 3, "p3", 500));
	}

	@Test
	void aPageCountsWithItsLimit() {
		assertThat(page(21, LEAF)).isEqualTo(21);
	}

	@Test
	void aPageCountsWithNoMoreThanThereAre() {
		assertThat(page(5_000, LEAF)).isEqualTo(1_000);
	}

	@Test
	void aRowOfWhichNoNodeIsAskedCounts() {
		assertThat(page(21)).isEqualTo(21);
	}

	@Test
	void twoSelectionsOfARowCountTwice() {
		assertThat(page(10, LEAF, LEAF)).isEqualTo(20);
	}

	@Test
	void aCountAloneIsOne() {
		Plan.Order order = new Plan.Order("id", false, null, "p0");
		assertThat(COST.of(new Plan.Page("Uppdrag", List.of(), order, null, true, List.of()), Map.of())).isOne();
	}

	@Test
	void aNestedListCountsWithItsLimitOrWithWhatIsReallyThere() {
		assertThat(page(10, with(hop(true, "p2", LEAF)))).isEqualTo(10 * (1 + 3));
		assertThat(page(10, with(hop(true, "p3", LEAF)))).isEqualTo(10 * (1 + 7));
		assertThat(page(10, with(hop(true, null, LEAF)))).isEqualTo(10 * (1 + 7));
	}

	@Test
	void listsWithinListsMultiply() {
		assertThat(page(10, with(hop(true, "p2", with(hop(true, "p2", LEAF)))))).isEqualTo(10 * (1 + 3 * (1 + 3)));
	}

	@Test
	void aSingleNeighbourIsOneMore() {
		assertThat(page(10, with(hop(false, null, LEAF)))).isEqualTo(20);
	}

	@Test
	void eachVersionCounts() {
		assertThat(page(10, with(new Item.History("h", "p2", Map.of())))).isEqualTo(40);
	}

	@Test
	void ofAnInterfaceTheDearestTypeCounts() {
		Selection open = new Selection(List.of(), Map.of("Uppdrag", List.of(hop(true, null, LEAF)), "Kommun",
				List.of(hop(true, null, LEAF)), "Mal", List.of()), true);
		assertThat(page(10, open)).isEqualTo(10 * (1 + 290));
	}

	@Test
	void nodesByIdCountWithTheirIds() {
		Plan some = new Plan.Some("Uppdrag", "ids", LEAF);
		assertThat(COST.of(some, Map.of("ids", List.of("a", "b", "c")))).isEqualTo(3);
		assertThat(COST.of(some, Map.of("ids", "a"))).isOne();
		Plan deeper = new Plan.Some("Uppdrag", "ids", with(hop(true, null, LEAF)));
		assertThat(COST.of(deeper, Map.of("ids", List.of("a", "b", "c")))).isEqualTo(3 * (1 + 7));
	}

	@Test
	void aSearchCountsWithItsLimit() {
		Plan search = new Plan.Search("t", null, "p1", List.of(with(hop(true, "p2", LEAF))));
		assertThat(COST.of(search, Map.of("p1", 20, "p2", 3))).isEqualTo(80);
		assertThat(COST.of(search, Map.of("p2", 3))).isEqualTo(4);
	}

}
