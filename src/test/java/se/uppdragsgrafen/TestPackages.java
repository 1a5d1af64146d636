package se.uppdragsgrafen;

import java.nio.file.Path;
import java.util.List;

import se.uppdragsgrafen.dataset.DataPackages;
import se.uppdragsgrafen.fact.DataPackage;

/** Data packages in a folder of a test. */
public final class TestPackages {

	private final Path folder;

	public TestPackages(Path folder) {
		this.folder = folder;
	}

	/** Writes these facts as a package of this name. */
	public Path write(String name, SampleFacts facts) {
		Path path = this.folder.resolve(name);
		DataPackages.write(path, name, facts.all());
		return path;
	}

	/** The package of these facts, as it is read. */
	public DataPackage read(String name, SampleFacts facts) {
		return DataPackages.read(List.of(write(name, facts))).getFirst();
	}

}
