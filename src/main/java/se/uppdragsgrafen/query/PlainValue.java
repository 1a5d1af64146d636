package se.uppdragsgrafen.query;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Values of the database's Java API as the driver gives them: lists of properties, which
 * are arrays there, as lists; whole numbers as Long, others as Double.
 */
final class PlainValue {

	private PlainValue() {
	}

	static @Nullable Object of(@Nullable Object value) {
		return switch (value) {
			case null -> null;
			case String text -> text;
			case List<?> list -> list(list);
			case Map<?, ?> map -> map(map);
			case Float number -> number.doubleValue();
			case Integer number -> number.longValue();
			case Short number -> number.longValue();
			case Byte number -> number.longValue();
			case byte[] bytes -> bytes;
			default -> value.getClass().isArray() ? array(value) : value;
		};
	}

	private static List<@Nullable Object> list(List<?> list) {
		List<@Nullable Object> plain = new ArrayList<>(list.size());
		for (Object value : list) {
			plain.add(of(value));
		}
		return plain;
	}

	private static Map<String, @Nullable Object> map(Map<?, ?> map) {
		Map<String, @Nullable Object> plain = LinkedHashMap.newLinkedHashMap(map.size());
		map.forEach((key, value) -> plain.put(String.valueOf(key), of(value)));
		return plain;
	}

	private static List<@Nullable Object> array(Object array) {
		int size = Array.getLength(array);
		List<@Nullable Object> plain = new ArrayList<>(size);
		for (int i = 0; i < size; i++) {
			plain.add(of(Array.get(array, i)));
		}
		return plain;
	}

}
