package se.uppdragsgrafen.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.dataset.bytes.Digest;
import se.uppdragsgrafen.dataset.bytes.Summed;
import se.uppdragsgrafen.fact.DataPackage;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Kopplingsbeslut;
import se.uppdragsgrafen.fact.Stated;
import se.uppdragsgrafen.fact.TidigareId;
import se.uppdragsgrafen.fact.Vocabulary;

/** Reads one data package, and says all that is wrong with it. */
final class PackageReader {

	private final Folder folder;

	private final Problems problems;

	private final Digest digest = new Digest();

	private final Set<FactType> unreadable = new HashSet<>();

	private final boolean summed;

	private final Values values = new Values();

	/**
	 * Bytes and digest of each table that was read, as the descriptor would state them.
	 */
	private final Map<FactType, Resource> sums = new LinkedHashMap<>();

	/** How large the tables to come may be. */
	private long left = Folder.LARGEST_TABLES;

	private PackageReader(Folder folder, boolean summed) {
		this.folder = folder;
		this.summed = summed;
		this.problems = folder.problems();
	}

	/**
	 * The package; null where anything is wrong with it.
	 * @param summed whether its tables are held against what its descriptor states of
	 * their bytes
	 */
	static @Nullable DataPackage read(Folder folder, boolean summed) {
		return folder.exists() ? new PackageReader(folder, summed).read() : null;
	}

	private @Nullable DataPackage read() {
		int before = this.problems.count();
		Descriptor descriptor = Descriptor.of(this.folder);
		if (descriptor == null) {
			return null;
		}
		others(descriptor);
		List<Row> rows = new ArrayList<>();
		for (FactType type : Vocabulary.types()) {
			Sum stated = descriptor.tables().get(type);
			if (stated != null) {
				rows.addAll(rows(type, stated));
			}
		}
		new Rules(this.problems, this.unreadable).check(rows);
		sums(descriptor);
		List<TidigareId> tidigare = EarlierIds.all(this.folder);
		List<Kopplingsbeslut> beslut = new LinkDecisions(this.folder,
				rows.stream().map(Row::id).filter(Objects::nonNull).map(Objects::requireNonNull).toList(),
				EarlierIds.leading(tidigare))
			.read(descriptor.name());
		beslut.forEach((each) -> this.digest.add(each.toString().getBytes(StandardCharsets.UTF_8)));
		tidigare.forEach((each) -> this.digest.add(each.toString().getBytes(StandardCharsets.UTF_8)));
		return (this.problems.count() == before) ? stated(descriptor.name(), rows, beslut, tidigare) : null;
	}

	private void others(Descriptor descriptor) {
		for (String file : this.folder.csvFiles()) {
			FactType table = Folder.table(file).orElse(null);
			if (table == null) {
				this.problems.file(this.folder.shown(file), "en fil med en tabells namn, t.ex. uppdrag.csv");
			}
			else if (!descriptor.tables().containsKey(table)) {
				this.problems.file(this.folder.shown(file),
						"en fil som står under resources i datapackage.json, kör describe på mappen");
				this.unreadable.add(table);
			}
		}
	}

	private List<Row> rows(FactType type, Sum stated) {
		String file = Folder.file(type);
		Digest own = stated.digest();
		List<Row> rows = null;
		try (InputStream bytes = this.folder.table(file, this.left)) {
			if (bytes != null) {
				Summed summed = new Summed(bytes, this.digest, own);
				rows = new Table(type, this.folder.shown(file), this.problems, this.values).read(summed);
				this.left -= summed.count();
				this.sums.put(type, new Resource(type, summed.count(), own.hexadecimal()));
			}
		}
		catch (IOException ex) {
			this.folder.refuse(file, ex);
		}
		if (rows == null) {
			this.unreadable.add(type);
			return List.of();
		}
		return rows;
	}

	/** A table that is wrong anyway is not told twice. */
	private void sums(Descriptor descriptor) {
		Place place = new Place(this.folder.shown(Folder.DESCRIPTOR), 0);
		this.sums.forEach((type, found) -> {
			String file = Folder.file(type);
			Sum stated = descriptor.tables().get(type);
			if (this.summed && stated != null && !this.problems.in(this.folder.shown(file))) {
				stated.check(place, file, found.bytes(), found.hash(), this.problems);
			}
		});
	}

	private DataPackage stated(String name, List<Row> rows, List<Kopplingsbeslut> beslut, List<TidigareId> tidigare) {
		List<Stated> facts = rows.stream()
			.map((row) -> new Stated(row.fact(), name + "/" + Folder.file(row.type()), row.place().row()))
			.toList();
		return new DataPackage(name, this.folder.path().toAbsolutePath().normalize().toString(),
				this.digest.hexadecimal(), facts, beslut, tidigare);
	}

}
