/**
 * The doors over HTTP: what a request says and how an answer is sent, as the
 * specification GraphQL over HTTP has it; persisted documents, the schema as a file, and
 * the one shape of errors at every address. Knows nothing of plans.
 */
@NullMarked
package se.uppdragsgrafen.api.http;

import org.jspecify.annotations.NullMarked;
