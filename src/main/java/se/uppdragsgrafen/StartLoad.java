package se.uppdragsgrafen;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import se.uppdragsgrafen.graph.LoadFailure;
import se.uppdragsgrafen.graph.PackageReport;
import se.uppdragsgrafen.ingest.Folders;
import se.uppdragsgrafen.ingest.Ingest;
import se.uppdragsgrafen.ingest.Refused;
import se.uppdragsgrafen.store.DatabaseProblem;

/**
 * Loads the data of this server before it answers anybody, and what an interrupted load
 * left. Data that cannot be used is said, and the server starts with what it had. The way
 * to the database is asked for first here, so that it may come up meanwhile.
 */
final class StartLoad implements SmartLifecycle {

	private static final Logger LOG = LoggerFactory.getLogger(StartLoad.class);

	private static final String NOTHING_LOADED = "Inget av detta laddades. Servern startar med de data den hade.";

	private final Supplier<Ingest> ingest;

	private final Path data;

	private final Runnable then;

	private final Runnable atStop;

	private volatile boolean running;

	StartLoad(Supplier<Ingest> ingest, Path data, Runnable then, Runnable atStop) {
		this.ingest = ingest;
		this.data = data;
		this.then = then;
		this.atStop = atStop;
	}

	@Override
	public void start() {
		load();
		this.then.run();
		this.running = true;
	}

	void load() {
		Ingest ingest = this.ingest.get();
		List<Path> folders = folders();
		if (!folders.isEmpty()) {
			attempt(() -> ingest.load(ingest.read(folders)));
		}
		attempt(() -> ingest.finish(folders));
	}

	private List<Path> folders() {
		if (!Files.isDirectory(this.data)) {
			LOG.info("Mappen {} finns inte: inga data laddas vid start", this.data.toAbsolutePath());
			return List.of();
		}
		return Folders.packages(List.of(this.data));
	}

	private static void attempt(Supplier<List<PackageReport>> load) {
		try {
			load.get().forEach((each) -> LOG.info("{}", each));
		}
		catch (LoadFailure ex) {
			ex.written().forEach((each) -> LOG.info("{}", each));
			ex.failed().forEach((each) -> LOG.error("Inte laddat: {}", each));
		}
		catch (Refused ex) {
			ex.lines().forEach((each) -> LOG.error("{}", each));
			LOG.error(NOTHING_LOADED);
		}
		catch (DatabaseProblem ex) {
			LOG.error("{}", ex.getMessage());
			LOG.error(NOTHING_LOADED);
		}
	}

	@Override
	public void stop() {
		this.atStop.run();
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** Long before the web server, whose phase is near the largest. */
	@Override
	public int getPhase() {
		return 0;
	}

}
