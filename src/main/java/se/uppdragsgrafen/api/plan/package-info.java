/**
 * How an operation is answered, as plain data: which statements, what their parameters
 * take out of a request, what their rows become. Nothing in it is a function.
 */
@NullMarked
package se.uppdragsgrafen.api.plan;

import org.jspecify.annotations.NullMarked;
