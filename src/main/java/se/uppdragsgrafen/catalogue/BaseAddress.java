package se.uppdragsgrafen.catalogue;

import java.net.URI;
import java.net.URISyntaxException;

import se.uppdragsgrafen.catalogue.dcat.BadSetting;

/** What the addresses of things begin with, which portals and readers keep for ever. */
final class BaseAddress {

	private BaseAddress() {
	}

	/**
	 * The address, where it can be one.
	 * @throws BadSetting where it cannot
	 */
	static String checked(String base) {
		if (!fine(base)) {
			throw new BadSetting("uppdragsgrafen.base is '" + base
					+ "'. Write an absolute web address without a path and without a slash at the end, such as https://data.example.se.");
		}
		return base;
	}

	/**
	 * Refuses a path before all addresses: links of the pages begin at the root, as the
	 * permanent addresses do.
	 * @throws BadSetting where one is set
	 */
	static void checkNoPath(String setting, String path) {
		if (!path.isEmpty() && !path.equals("/")) {
			throw new BadSetting(setting + " is '" + path
					+ "'. Leave it out: the server answers at the root of a host. Give it a host name of its own.");
		}
	}

	private static boolean fine(String base) {
		try {
			URI uri = new URI(base);
			boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
			return web && uri.getHost() != null && uri.getRawUserInfo() == null && uri.getRawQuery() == null
					&& uri.getRawFragment() == null && uri.getRawPath().isEmpty();
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

}
