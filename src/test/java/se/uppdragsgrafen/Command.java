package se.uppdragsgrafen;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;

/**
 * What a command of ours said, run in this process.
 *
 * @param exitCode its exit code
 * @param out what it wrote
 * @param err what it complained of
 */
record Command(int exitCode, String out, String err) {

	/**
	 * Stands in the log where a start ended with a stack trace. Servers that this process
	 * has beside it may log others.
	 */
	static final String TRACE_OF_START = "\tat org.springframework.boot.SpringApplication";

	static Command run(Object... args) {
		StringWriter out = new StringWriter();
		StringWriter err = new StringWriter();
		String[] texts = Arrays.stream(args).map(String::valueOf).toArray(String[]::new);
		int exitCode = Uppdragsgrafen.run(new PrintWriter(out), new PrintWriter(err), texts);
		return new Command(exitCode, out.toString(), err.toString());
	}

}
