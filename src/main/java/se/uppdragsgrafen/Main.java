package se.uppdragsgrafen;

import org.springframework.boot.SpringApplication;

/** The one entry of the jar. */
public final class Main {

	private Main() {
	}

	public static void main(String[] args) {
		SpringApplication.run(Server.class, args);
	}

}
