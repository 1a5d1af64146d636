package se.uppdragsgrafen.api.planner;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.api.execute.Engine;
import se.uppdragsgrafen.api.plan.OperationPlan;
import se.uppdragsgrafen.api.plan.Variables;

/**
 * A document as a planner meets it, not validated.
 *
 * @param document the document
 * @param variables the request's
 */
record AskedDocument(Document document, Variables variables) {

	static final GraphQLSchema SCHEMA = Engine.wholeSchema();

	static AskedDocument of(String document) {
		return of(document, Map.of());
	}

	static AskedDocument of(String document, Map<String, @Nullable Object> variables) {
		return new AskedDocument(Parser.parse(document), new Variables(variables));
	}

	OperationDefinition operation() {
		return this.document.getDefinitionsOfType(OperationDefinition.class).getFirst();
	}

	Map<String, FragmentDefinition> fragments() {
		return this.document.getDefinitionsOfType(FragmentDefinition.class)
			.stream()
			.collect(Collectors.toMap(FragmentDefinition::getName, (fragment) -> fragment));
	}

	Selections selections() {
		return new Selections(fragments(), this.variables, (number) -> {
		});
	}

	List<SelectionSet> sets() {
		return List.of(operation().getSelectionSet());
	}

	OperationPlan planned(Limits limits) {
		return Engine.planner(limits).plan(SCHEMA, operation(), fragments(), this.variables);
	}

	OperationPlan planned() {
		return planned(Engine.LIMITS);
	}

}
