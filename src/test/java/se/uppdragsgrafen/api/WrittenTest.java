package se.uppdragsgrafen.api;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Values as a document writes them. */
class WrittenTest {

	private static Written written(String value) {
		Field field = (Field) Parser.parse("{ a(v: " + value + ") }")
			.getDefinitionsOfType(OperationDefinition.class)
			.getFirst()
			.getSelectionSet()
			.getSelections()
			.getFirst();
		return Written.of(field.getArguments().getFirst().getValue());
	}

	private static @Nullable Object value(String value) {
		return written(value).with(Map.of("v", 7));
	}

	@Test
	void aScalarIsItself() {
		assertThat(value("\"x\"")).isEqualTo("x");
		assertThat(value("true")).isEqualTo(true);
		assertThat(value("DESC")).isEqualTo("DESC");
		assertThat(value("0.5")).isEqualTo(0.5);
		assertThat(value("null")).isNull();
		assertThat(Written.of(null)).isEqualTo(Written.NOTHING);
	}

	@Test
	void aWholeNumberIsLongOnlyWhereItMustBe() {
		assertThat(value("2147483647")).isEqualTo(Integer.MAX_VALUE);
		assertThat(value("-2147483648")).isEqualTo(Integer.MIN_VALUE);
		assertThat(value("2147483648")).isEqualTo(2_147_483_648L);
	}

	@Test
	void variablesAreFilledInWhereverTheyStand() {
		assertThat(value("$v")).isEqualTo(7);
		assertThat(value("$none")).isNull();
		assertThat(value("[1, $v, $none]")).isEqualTo(Arrays.asList(1, 7, null));
		assertThat(value("{ a: [{ b: $v }] }")).isEqualTo(Map.of("a", List.of(Map.of("b", 7))));
	}

	@Test
	void fieldsKeepTheirOrder() {
		assertThat(String.valueOf(value("{ b: 1, a: 2 }"))).isEqualTo("{b=1, a=2}");
	}

	@Test
	void whatIsWrittenAlikeIsEqual() {
		assertThat(written("{ a: [$v, 1] }")).isEqualTo(written("{ a: [$v,1] }"))
			.isNotEqualTo(written("{ a: [$w, 1] }"));
	}

}
