package se.uppdragsgrafen;

import java.nio.file.Path;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

/** The processor time that a process takes from when it begins with what is killed. */
final class KillClock {

	private final Program program;

	private final KillPhase phase;

	private final Path here;

	private Duration taken = Duration.ZERO;

	private @Nullable Duration begun;

	KillClock(Program program, KillPhase phase, Path here) {
		this.program = program;
		this.phase = phase;
		this.here = here;
	}

	/** As last seen, when the process has ended. Zero before it begins. */
	Duration taken() {
		this.taken = this.program.handle().info().totalCpuDuration().orElse(this.taken);
		if (this.begun == null && this.phase.begun(this.here)) {
			this.begun = this.taken;
		}
		return (this.begun != null) ? this.taken.minus(this.begun) : Duration.ZERO;
	}

}
