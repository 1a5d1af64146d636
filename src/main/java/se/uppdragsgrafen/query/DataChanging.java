package se.uppdragsgrafen.query;

/** New data became visible each time that the question was asked. */
public final class DataChanging extends RuntimeException {

}
