package se.uppdragsgrafen.api.execute;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.uppdragsgrafen.query.KnownNames;
import se.uppdragsgrafen.query.Question;
import se.uppdragsgrafen.query.analys.BadArgument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The ids that a table's filters choose, a piece at a time. */
class WhereFilterTest {

	private final List<Map<String, @Nullable Object>> asked = new ArrayList<>();

	private final List<List<String>> pieces = new ArrayList<>();

	private final WhereFilter filter = new WhereFilter(Engine.wholeSchema(), Engine.SHAPE, this::read, KnownNames.NONE);

	private List<Map<String, @Nullable Object>> read(Question question) {
		this.asked.add(Map.copyOf(question.parameters()));
		List<Object> rows = new ArrayList<>();
		this.pieces.removeFirst().forEach((id) -> rows.add(List.of(List.of(id), List.of())));
		return List.of(Map.of("rader", rows));
	}

	@Test
	void theIdsAreThoseOfTheRows() {
		this.pieces.add(List.of("uppdrag/1/a", "uppdrag/1/b"));
		assertThat(this.filter.ids("Uppdrag", "{\"kommun\": [\"2380\"]}")).containsExactly("uppdrag/1/a",
				"uppdrag/1/b");
		assertThat(this.asked).singleElement()
			.satisfies((values) -> assertThat(values).containsEntry("efter", "")
				.containsEntry("antal", 5_000)
				.containsEntry("p0", List.of("2380")));
	}

	@Test
	void aFullPieceIsFollowedByTheNextAfterItsLastId() {
		this.pieces.add(IntStream.range(0, 5_000).mapToObj((number) -> "uppdrag/1/" + number).toList());
		this.pieces.add(List.of("uppdrag/1/x"));
		assertThat(this.filter.ids("Uppdrag", "{}")).hasSize(5_001).endsWith("uppdrag/1/x");
		assertThat(this.asked.get(1)).containsEntry("efter", "uppdrag/1/4999");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Uppdrag|{|JSON object", "Uppdrag|[]|JSON object", "Uppdrag|{\"finnsInte\": 1}|does not fit",
					"Avtalsvillkor|{}|no filters", "Uppdrag|{\"text\": \"...\"}|no word" })
	void whatIsNoFilterIsRefused(String typ, String where, String said) {
		assertThatThrownBy(() -> this.filter.ids(typ, where)).isInstanceOf(BadArgument.class)
			.hasMessageContaining(said);
		assertThat(this.asked).isEmpty();
	}

}
