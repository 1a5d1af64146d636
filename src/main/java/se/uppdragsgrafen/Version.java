package se.uppdragsgrafen;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote down. */
final class Version implements IVersionProvider {

	@Override
	public String[] getVersion() throws IOException {
		Properties build = new Properties();
		try (InputStream file = Version.class.getResourceAsStream("/META-INF/build-info.properties")) {
			if (file != null) {
				build.load(file);
			}
		}
		return new String[] { "uppdragsgrafen " + build.getProperty("build.version", "(obyggd)"),
				"Java " + Runtime.version() };
	}

}
