package se.uppdragsgrafen.api;

import java.util.List;
import java.util.Optional;

import graphql.language.ArrayValue;
import graphql.language.Directive;
import graphql.language.EnumValue;
import graphql.language.FieldDefinition;
import graphql.language.StringValue;

/** What a field says with {@code @relation}. */
record SdlRelation(List<String> types, String direction, List<String> order) {

	static Optional<SdlRelation> of(FieldDefinition field) {
		return field.getDirectives("relation").stream().findFirst().map(SdlRelation::read);
	}

	/** The relationships of the graph that the field of this type follows. */
	List<String> edges(String type, String target) {
		String pattern = this.direction.equals("OUT") ? "(%1$s)-[%3$s]->(%2$s)" : "(%2$s)-[%3$s]->(%1$s)";
		return this.types.stream().map((relationship) -> pattern.formatted(type, target, relationship)).toList();
	}

	@Override
	public String toString() {
		return String.join("|", this.types) + " " + this.direction;
	}

	private static SdlRelation read(Directive directive) {
		StringValue types = (StringValue) directive.getArgument("type").getValue();
		String direction = Optional.ofNullable(directive.getArgument("direction"))
			.map((argument) -> ((EnumValue) argument.getValue()).getName())
			.orElse("OUT");
		List<String> order = Optional.ofNullable(directive.getArgument("order"))
			.map((argument) -> ((ArrayValue) argument.getValue()).getValues()
				.stream()
				.map((value) -> ((StringValue) value).getValue())
				.toList())
			.orElse(List.of("id"));
		return new SdlRelation(List.of(String.valueOf(types.getValue()).split("\\|")), direction, order);
	}

}
