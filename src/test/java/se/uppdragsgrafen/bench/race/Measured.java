package se.uppdragsgrafen.bench.race;

/**
 * One window of load.
 *
 * @param question what was asked
 * @param connections over how many connections
 * @param contender who was asked
 * @param result what came of it
 */
record Measured(String question, int connections, String contender, Result result) {
}
