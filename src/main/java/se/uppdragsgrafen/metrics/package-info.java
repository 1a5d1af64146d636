/**
 * The figures of the graph as gauges, and their history in OpenMetrics: which metrics
 * there are, the named statements that they rest on, and how many series there may be.
 * Counts nothing itself.
 */
@NullMarked
package se.uppdragsgrafen.metrics;

import org.jspecify.annotations.NullMarked;
