package se.uppdragsgrafen.catalogue.openapi;

import tools.jackson.databind.node.ObjectNode;

import se.uppdragsgrafen.catalogue.sitemap.PagePaths;

/** The pages and their pictures; which conditions an address may hold its page shows. */
final class ViewPaths {

	private ViewPaths() {
	}

	static void add(PagePaths pages, ObjectNode paths) {
		pages.all()
			.forEach((path) -> add(paths, path, "Page", "sidan" + name(path),
					"Sidan %s. / The page %1$s.".formatted(path)));
		pages.pictures()
			.forEach((path) -> add(paths, path, "Picture", "bilden" + name(path),
					"Bilden %s. / The picture %1$s.".formatted(path)));
	}

	private static void add(ObjectNode paths, String path, String response, String operation, String summary) {
		ObjectNode get = paths.putObject(path).putObject("get");
		get.put("operationId", operation).put("summary", summary).putArray("tags").add("sidor");
		ObjectNode responses = get.putObject("responses");
		responses.putObject("200").put("$ref", "#/components/responses/" + response);
		responses.putObject("304").put("$ref", "#/components/responses/NotModified");
		responses.putObject("4XX").put("$ref", "#/components/responses/Page");
		responses.putObject("5XX").put("$ref", "#/components/responses/Page");
	}

	private static String name(String path) {
		return path.replaceAll("[^a-z]+", "-");
	}

}
