package se.uppdragsgrafen.store;

import java.nio.file.Path;
import java.util.function.Function;

import org.neo4j.configuration.Config;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilderImplementation;
import org.neo4j.graphdb.factory.module.GlobalModule;
import org.neo4j.graphdb.factory.module.edition.AbstractEditionModule;
import org.neo4j.logging.NullLogProvider;

/**
 * Builds a Neo4j that gives up as soon as one of its databases cannot be started. By
 * itself Neo4j goes on without it, and waits two minutes for what a system database that
 * is not there would say.
 */
final class Neo4jBuilder extends DatabaseManagementServiceBuilderImplementation {

	private volatile boolean starting = true;

	Neo4jBuilder(Path home) {
		super(home);
		setUserLogProvider(NullLogProvider.getInstance());
		setConfig(EmbeddedSettings.all());
	}

	@Override
	public DatabaseManagementService build() {
		DatabaseManagementService built = super.build();
		this.starting = false;
		return built;
	}

	@Override
	protected Function<GlobalModule, AbstractEditionModule> getEditionFactory(Config config) {
		return (module) -> {
			module.getExceptionHandlerService().addExceptionHandler(this::failed);
			return super.getEditionFactory(config).apply(module);
		};
	}

	private void failed(String message, Throwable failure) {
		if (this.starting) {
			throw new NotStarted(message, failure);
		}
	}

	/** No exception: those of handlers are caught, and the start would go on. */
	private static final class NotStarted extends Error {

		NotStarted(String message, Throwable failure) {
			super(message, failure);
		}

	}

}
