package se.uppdragsgrafen.api.schema;

import java.util.Objects;
import java.util.List;

import graphql.language.AstTransformer;
import graphql.language.Directive;
import graphql.language.DirectiveDefinition;
import graphql.language.EnumTypeDefinition;
import graphql.language.Node;
import graphql.language.NodeVisitorStub;
import graphql.language.TypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;
import org.springframework.graphql.execution.TypeDefinitionConfigurer;

/**
 * Takes the directives that the schema file defines, and the types of their arguments,
 * out of the schema that clients see: how fields are found in the graph is no promise.
 */
public final class ClientSchema implements TypeDefinitionConfigurer {

	@Override
	public void configure(TypeDefinitionRegistry registry) {
		List<DirectiveDefinition> own = List.copyOf(registry.getDirectiveDefinitions().values());
		List<String> names = own.stream().map(DirectiveDefinition::getName).toList();
		List.copyOf(registry.types().values()).forEach((type) -> replace(registry, type, names));
		own.forEach((directive) -> remove(registry, directive));
	}

	private static void replace(TypeDefinitionRegistry registry, TypeDefinition<?> type, List<String> directives) {
		Node<?> without = new AstTransformer().transform(type, new NodeVisitorStub() {
			@Override
			@SuppressWarnings("rawtypes") // as graphql-java has it
			public TraversalControl visitDirective(Directive node, TraverserContext<Node> context) {
				return directives.contains(node.getName()) ? TreeTransformerUtil.deleteNode(context)
						: TraversalControl.CONTINUE;
			}
		});
		registry.remove(type);
		registry.add((TypeDefinition<?>) without);
	}

	private static void remove(TypeDefinitionRegistry registry, DirectiveDefinition directive) {
		directive.getInputValueDefinitions()
			.stream()
			.map((argument) -> TypeInfo.typeInfo(argument.getType()).getName())
			.map((type) -> registry.getTypeOrNull(type, EnumTypeDefinition.class))
			.filter(Objects::nonNull)
			.forEach(registry::remove);
		registry.remove(directive);
	}

}
