package se.uppdragsgrafen.api;

import java.util.List;
import java.util.Optional;

import graphql.language.Directive;
import graphql.language.EnumValue;
import graphql.language.InputValueDefinition;
import graphql.language.StringValue;

/** What a condition compares, by its {@code @filter} or without one. */
record SdlFilter(List<String> path, String property, String op) {

	static SdlFilter of(InputValueDefinition condition) {
		return condition.getDirectives("filter")
			.stream()
			.findFirst()
			.map((directive) -> read(directive, condition.getName()))
			.orElseGet(() -> new SdlFilter(List.of(), condition.getName(), "IN"));
	}

	/** The type of the node whose property is compared. */
	String target(Sdl sdl, String type) {
		String target = type;
		for (String step : this.path) {
			if (SdlRelation.of(sdl.field(target, step)).isEmpty()) {
				throw new AssertionError("%s.%s is no relation".formatted(target, step));
			}
			target = Sdl.named(sdl.field(target, step).getType());
		}
		return target;
	}

	private static SdlFilter read(Directive directive, String name) {
		return new SdlFilter(text(directive, "path").map((path) -> List.of(path.split("\\."))).orElse(List.of()),
				text(directive, "property").orElse(name),
				Optional.ofNullable(directive.getArgument("op"))
					.map((argument) -> ((EnumValue) argument.getValue()).getName())
					.orElse("IN"));
	}

	private static Optional<String> text(Directive directive, String argument) {
		return Optional.ofNullable(directive.getArgument(argument))
			.map((given) -> ((StringValue) given.getValue()).getValue());
	}

}
