package se.uppdragsgrafen.api.planner;

import java.util.Map;

import org.junit.jupiter.api.Test;

import se.uppdragsgrafen.api.plan.Form;
import se.uppdragsgrafen.api.plan.Form.Leaf;

import static org.assertj.core.api.Assertions.assertThat;

/** The forms of fields, as the schema and the question have them. */
class FormsTest {

	private static Form form(String document) {
		AskedDocument asking = AskedDocument.of(document);
		var query = AskedDocument.SCHEMA.getQueryType();
		var field = asking.selections().of("Query", asking.sets()).values().iterator().next();
		return new Forms(AskedDocument.SCHEMA, asking.selections()).of(query, field);
	}

	private static Form present(Form form) {
		return new Form.Present(form);
	}

	@Test
	void aKeyHasTheFormOfItsFieldAndATypeNameThatOfItsType() {
		assertThat(form("{ uppdrag { n: totalCount t: __typename } }")).isEqualTo(
				present(new Form.Keys(Map.of("n", present(Leaf.INT), "t", new Form.TypeName("UppdragConnection")))));
	}

	@Test
	void listsAndWhatMustBePresentAreToldThroughout() {
		assertThat(form("{ uppdrag { nodes { id } } }")).isEqualTo(present(new Form.Keys(
				Map.of("nodes", present(new Form.Each(present(new Form.Keys(Map.of("id", present(Leaf.TEXT))))))))));
	}

	@Test
	void anInterfaceNamesAllItsTypesEachWithWhatIsAskedOfIt() {
		assertThat(form("{ node(id: \"a/b\") { id ... on Kommun { kod } } }")).isInstanceOfSatisfying(Form.Open.class,
				(open) -> assertThat(open.types()).containsKeys("Uppdrag", "Namnd")
					.containsEntry("Uppdrag", new Form.Keys(Map.of("id", present(Leaf.TEXT))))
					.hasEntrySatisfying("Kommun",
							(kommun) -> assertThat(((Form.Keys) kommun).keys()).containsOnlyKeys("id", "kod")));
	}

}
