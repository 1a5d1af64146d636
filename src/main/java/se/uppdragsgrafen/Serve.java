package se.uppdragsgrafen;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Command;

import se.uppdragsgrafen.store.DatabaseProblem;

/** The server, until it is stopped. */
@Command(name = "serve", description = "Startar servern. Data i mappen data/ laddas först.")
final class Serve implements Callable<Integer> {

	private final String[] settings;

	Serve(String[] settings) {
		this.settings = settings;
	}

	@Override
	public Integer call() {
		CountDownLatch stopped = new CountDownLatch(1);
		SpringApplication server = new SpringApplication(Server.class);
		server.addListeners((ApplicationListener<ContextClosedEvent>) (event) -> stopped.countDown());
		try {
			server.run(this.settings);
			stopped.await();
			return ExitCode.DONE;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return ExitCode.DONE;
		}
		catch (RuntimeException ex) {
			return DatabaseProblem.in(ex) ? ExitCode.DATABASE : ExitCode.OTHER;
		}
	}

}
