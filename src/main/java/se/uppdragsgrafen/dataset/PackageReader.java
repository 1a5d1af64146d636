package se.uppdragsgrafen.dataset;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

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

	private PackageReader(Folder folder) {
		this.folder = folder;
		this.problems = folder.problems();
	}

	/** The package; null where anything is wrong with it. */
	static @Nullable DataPackage read(Folder folder) {
		return folder.exists() ? new PackageReader(folder).read() : null;
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
			if (descriptor.tables().contains(type)) {
				rows.addAll(rows(type));
			}
		}
		new Rules(this.problems, this.unreadable).check(rows);
		List<Kopplingsbeslut> beslut = LinkDecisions.read(this.folder, descriptor.name(),
				rows.stream().map(Row::id).filter(Objects::nonNull).map(Objects::requireNonNull).toList());
		beslut.forEach((each) -> this.digest.add(each.toString().getBytes(StandardCharsets.UTF_8)));
		List<TidigareId> tidigare = EarlierIds.all(this.folder);
		tidigare.forEach((each) -> this.digest.add(each.toString().getBytes(StandardCharsets.UTF_8)));
		return (this.problems.count() == before) ? stated(descriptor.name(), rows, beslut, tidigare) : null;
	}

	private void others(Descriptor descriptor) {
		for (String file : this.folder.csvFiles()) {
			FactType table = Folder.table(file).orElse(null);
			if (table == null) {
				this.problems.file(this.folder.shown(file), "en fil med en tabells namn, t.ex. uppdrag.csv");
			}
			else if (!descriptor.tables().contains(table)) {
				this.problems.file(this.folder.shown(file),
						"en fil som står under resources i datapackage.json, kör describe på mappen");
				this.unreadable.add(table);
			}
		}
	}

	private List<Row> rows(FactType type) {
		String file = Folder.file(type);
		byte[] bytes = this.folder.bytes(file);
		String text = (bytes != null) ? this.folder.text(file, this.digest.add(bytes)) : null;
		List<Row> rows = (text != null) ? new Table(type, this.folder.shown(file), this.problems).read(text) : null;
		if (rows == null) {
			this.unreadable.add(type);
			return List.of();
		}
		return rows;
	}

	private DataPackage stated(String name, List<Row> rows, List<Kopplingsbeslut> beslut, List<TidigareId> tidigare) {
		List<Stated> facts = rows.stream()
			.map((row) -> new Stated(row.fact(), name + "/" + Folder.file(row.type()), row.place().row()))
			.toList();
		return new DataPackage(name, this.folder.path().toAbsolutePath().normalize().toString(),
				this.digest.hexadecimal(), facts, beslut, tidigare);
	}

}
