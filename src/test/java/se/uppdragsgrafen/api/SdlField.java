package se.uppdragsgrafen.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import graphql.language.FieldDefinition;

/** A field of a type that is a node of the graph. */
record SdlField(String type, FieldDefinition definition) {

	static Stream<SdlField> all(Sdl sdl) {
		return sdl.nodeTypes()
			.stream()
			.flatMap((type) -> sdl.fields(type).stream().map((field) -> new SdlField(type, field)));
	}

	String name() {
		return this.definition.getName();
	}

	String target() {
		return Sdl.named(this.definition.getType());
	}

	Optional<SdlRelation> relation() {
		return SdlRelation.of(this.definition);
	}

	/** The relationships that it follows, none where it is a property. */
	List<String> edges() {
		return relation().map((relation) -> relation.edges(this.type, target())).orElse(List.of());
	}

	/** The field in one line: {@code Uppdrag.mal: [Mal!]! BIDRAR_TILL OUT}. */
	String signature() {
		return "%s.%s: %s%s".formatted(this.type, name(), Sdl.print(this.definition.getType()),
				relation().map((relation) -> " " + relation).orElse(""));
	}

	@Override
	public String toString() {
		return signature();
	}

	/** Its arguments as they are written, without their descriptions. */
	List<String> arguments() {
		return Sdl.print(this.definition.getInputValueDefinitions());
	}

}
