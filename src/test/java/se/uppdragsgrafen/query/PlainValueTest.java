package se.uppdragsgrafen.query;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Values of the Java API, as the driver gives them. */
class PlainValueTest {

	@Test
	void wholeNumbersAreLong() {
		assertThat(PlainValue.of(7)).isEqualTo(7L);
		assertThat(PlainValue.of((short) 7)).isEqualTo(7L);
		assertThat(PlainValue.of((byte) 7)).isEqualTo(7L);
		assertThat(PlainValue.of(7L)).isEqualTo(7L);
	}

	@Test
	void numbersWithDecimalsAreDouble() {
		assertThat(PlainValue.of(0.5f)).isEqualTo(0.5);
		assertThat(PlainValue.of(0.5)).isEqualTo(0.5);
	}

	@Test
	void arraysAreLists() {
		assertThat(PlainValue.of(new int[] { 1, 2 })).isEqualTo(List.of(1L, 2L));
		assertThat(PlainValue.of(new String[] { "a", "b" })).isEqualTo(List.of("a", "b"));
		assertThat(PlainValue.of(new String[0])).isEqualTo(List.of());
	}

	@Test
	void listsAndMapsArePlainThroughout() {
		assertThat(PlainValue.of(Arrays.asList(1, null, new int[] { 2 })))
			.isEqualTo(Arrays.asList(1L, null, List.of(2L)));
		assertThat(PlainValue.of(Map.of("a", List.of(1)))).isEqualTo(Map.of("a", List.of(1L)));
	}

	@Test
	void othersStandAsTheyAre() {
		byte[] bytes = { 1 };
		assertThat(PlainValue.of(bytes)).isSameAs(bytes);
		assertThat(PlainValue.of("text")).isEqualTo("text");
		assertThat(PlainValue.of(true)).isEqualTo(true);
		assertThat(PlainValue.of(LocalDate.EPOCH)).isEqualTo(LocalDate.EPOCH);
		assertThat(PlainValue.of(null)).isNull();
	}

}
