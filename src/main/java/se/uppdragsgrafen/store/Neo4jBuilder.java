package se.uppdragsgrafen.store;

import java.nio.file.Path;
import java.util.function.Function;

import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilderImplementation;
import org.neo4j.graphdb.factory.module.GlobalModule;
import org.neo4j.graphdb.factory.module.edition.AbstractEditionModule;
import org.neo4j.logging.NullLogProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Builds a Neo4j that gives up as soon as one of its databases cannot be started. By
 * itself Neo4j goes on without it, and waits two minutes for what a system database that
 * is not there would say.
 */
final class Neo4jBuilder extends DatabaseManagementServiceBuilderImplementation {

	private static final Logger LOG = LoggerFactory.getLogger(Neo4jBuilder.class);

	private final Path store;

	private volatile boolean starting = true;

	Neo4jBuilder(Path store) {
		super(new StoreFolder(store).neo4j());
		this.store = store;
		setUserLogProvider(NullLogProvider.getInstance());
		setConfig(EmbeddedSettings.all());
	}

	/** Cuts off what stands half at the end of the log, instead of giving up. */
	Neo4jBuilder cuttingTheLog() {
		setConfig(GraphDatabaseInternalSettings.fail_on_corrupted_log_files, false);
		return this;
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

	/** Where it runs, it does no more: what it was asked last, and says why here. */
	private void failed(String message, Throwable failure) {
		if (this.starting) {
			throw new NotStarted(message, failure);
		}
		LOG.error("Databasen har stannat. {}", StoreProblems.of(this.store, failure).getMessage());
	}

	/** No exception: those of handlers are caught, and the start would go on. */
	private static final class NotStarted extends Error {

		NotStarted(String message, Throwable failure) {
			super(message, failure);
		}

	}

}
