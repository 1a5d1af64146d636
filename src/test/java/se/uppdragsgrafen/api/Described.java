package se.uppdragsgrafen.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import graphql.language.DescribedNode;
import graphql.language.NamedNode;
import graphql.language.Node;

/** An element of the schema with its description, "" where it has none. */
record Described(String path, String name, String description) {

	private static final String SEPARATOR = " / ";

	/**
	 * Everything that can have a description: types, fields, arguments, values,
	 * directives.
	 */
	static List<Described> all(Sdl sdl) {
		List<Described> found = new ArrayList<>();
		collect(sdl.document(), "", found);
		return found;
	}

	/** The description in each of its languages. */
	List<String> languages() {
		return Arrays.asList(this.description.split(SEPARATOR, -1));
	}

	/**
	 * The description in each of its languages, as words without å, ä, ö and capitals.
	 */
	List<List<String>> words() {
		return languages().stream().map(Words::of).toList();
	}

	private static void collect(Node<?> node, String path, List<Described> found) {
		String here = path;
		if (node instanceof DescribedNode<?> described && node instanceof NamedNode<?> named) {
			here = path.isEmpty() ? named.getName() : path + "." + named.getName();
			String description = (described.getDescription() != null) ? described.getDescription().getContent() : "";
			found.add(new Described(here, named.getName(), description));
		}
		for (Node<?> child : node.getChildren()) {
			collect(child, here, found);
		}
	}

}
