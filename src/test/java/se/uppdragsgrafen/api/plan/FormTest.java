package se.uppdragsgrafen.api.plan;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import se.uppdragsgrafen.api.plan.Form.Leaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Which values may stand in an answer as they are. */
class FormTest {

	private static void fits(Form form, @Nullable Object value) {
		assertThat(form.of(value)).isEqualTo(value);
	}

	private static void misfits(Form form, @Nullable Object value) {
		assertThatThrownBy(() -> form.of(value)).isInstanceOf(Form.Misfit.class);
	}

	@Test
	void aScalarHasItsJavaType() {
		fits(Leaf.TEXT, "x");
		misfits(Leaf.TEXT, 1L);
		fits(Leaf.TRUTH, true);
		misfits(Leaf.TRUTH, "true");
		fits(Leaf.LONG, 1L);
		misfits(Leaf.LONG, 1);
		fits(Leaf.NUMBER, 0.5);
		misfits(Leaf.NUMBER, 1L);
		misfits(Leaf.NUMBER, Double.NaN);
		misfits(Leaf.NUMBER, Double.POSITIVE_INFINITY);
		misfits(Leaf.OTHER, "x");
	}

	@Test
	void anIntHas32Bits() {
		fits(Leaf.INT, 1);
		fits(Leaf.INT, (long) Integer.MAX_VALUE);
		fits(Leaf.INT, (long) Integer.MIN_VALUE);
		misfits(Leaf.INT, Integer.MAX_VALUE + 1L);
		misfits(Leaf.INT, "1");
	}

	@Test
	void nullFitsUnlessSomethingMustBePresent() {
		for (Form form : List.of(Leaf.TEXT, Leaf.OTHER, new Form.Choice(Set.of("A")), new Form.Each(Leaf.TEXT),
				new Form.Keys(Map.of()), new Form.Open(Map.of()))) {
			fits(form, null);
			misfits(new Form.Present(form), null);
		}
		fits(new Form.Present(Leaf.TEXT), "x");
	}

	@Test
	void anEnumHasOneOfItsNames() {
		Form choice = new Form.Choice(Set.of("A", "B"));
		fits(choice, "A");
		misfits(choice, "C");
		misfits(choice, 1);
	}

	@Test
	void eachOfAListMustFit() {
		Form list = new Form.Each(Leaf.TEXT);
		fits(list, Arrays.asList("a", null));
		misfits(list, List.of(1));
		misfits(list, "a");
		misfits(new Form.Each(new Form.Present(Leaf.TEXT)), Arrays.asList("a", null));
	}

	@Test
	void anObjectHasTheKeysOfTheQuestionInItsOrderAndNoOthers() {
		Map<String, Form> keys = new LinkedHashMap<>();
		keys.put("b", Leaf.TEXT);
		keys.put("t", new Form.TypeName("Uppdrag"));
		keys.put("a", Leaf.TEXT);
		Map<String, @Nullable Object> expected = new HashMap<>(Map.of("b", "B", "t", "Uppdrag"));
		expected.put("a", null);
		Object object = new Form.Keys(keys).of(Map.of("b", "B", "other", 1));
		assertThat(object).isEqualTo(expected);
		assertThat(String.valueOf(object)).isEqualTo("{b=B, t=Uppdrag, a=null}");
		misfits(new Form.Keys(keys), List.of());
		misfits(new Form.Keys(keys), Map.of("b", 1));
	}

	@Test
	void aNodeOfAnInterfaceHasTheFormOfItsType() {
		Form open = new Form.Open(Map.of("Uppdrag", new Form.Keys(Map.of("titel", Leaf.TEXT)), "Kommun",
				new Form.Keys(Map.of("kod", Leaf.TEXT))));
		assertThat(open.of(Map.of("__typ", "Kommun", "kod", "2380", "titel", "x"))).isEqualTo(Map.of("kod", "2380"));
		misfits(open, Map.of("__typ", "Annat"));
		misfits(open, Map.of());
		misfits(open, "Kommun");
	}

}
