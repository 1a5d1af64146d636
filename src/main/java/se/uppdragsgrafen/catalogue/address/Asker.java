package se.uppdragsgrafen.catalogue.address;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param accepted the formats it reads
 * @param told the language that programs are told in
 * @param languages what {@code Accept-Language} says, for pages; null where it says
 * nothing
 */
record Asker(Accepted accepted, Locale told, @Nullable String languages) {
}
