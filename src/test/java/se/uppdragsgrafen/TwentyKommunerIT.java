package se.uppdragsgrafen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import se.uppdragsgrafen.dataset.DataPackages;
import se.uppdragsgrafen.document.Documents;
import se.uppdragsgrafen.extract.Extractor;
import se.uppdragsgrafen.extract.Settings;
import se.uppdragsgrafen.extract.profile.Kommuner;
import se.uppdragsgrafen.extract.profile.Names;
import se.uppdragsgrafen.extract.profile.Profiles;
import se.uppdragsgrafen.fact.DataPackage;
import se.uppdragsgrafen.fact.Fact;
import se.uppdragsgrafen.graph.Progress;

import static org.assertj.core.api.Assertions.assertThat;

/** Kommuner of three counties whose documents name the same things in the same words. */
class TwentyKommunerIT extends DatabaseTest {

	private static final List<String> KODER = List.of("2303", "2305", "2309", "2313", "2321", "2326", "2361", "2380",
			"1407", "1415", "1419", "1430", "1480", "1481", "1260", "1262", "1265", "1280", "1281", "1290");

	/** How many real things have a name, which an asterisk shows without its owner. */
	private static final Map<String, Integer> THINGS = Map.ofEntries(Map.entry("samverkanspart/*/lanets-kommuner", 3),
			Map.entry("samverkanspart/region-jamtland-harjedalen", 1), Map.entry("samverkanspart/region-skane", 1),
			Map.entry("samverkanspart/vastra-gotalandsregionen", 1),
			Map.entry("samverkanspart/*/lansstyrelsen-i-jamtlands-lan", 1),
			Map.entry("samverkanspart/*/lansstyrelsen-i-skane-lan", 1),
			Map.entry("samverkanspart/*/lansstyrelsen-i-vastra-gotalands-lan", 1),
			Map.entry("samverkanspart/polismyndigheten", 1), Map.entry("samverkanspart/umea-universitet", 1),
			Map.entry("samverkanspart/sundsvalls-kommun", 1), Map.entry("samverkanspart/*/grannkommunerna", 20),
			Map.entry("samverkanspart/*/kvinnojouren", 20), Map.entry("samverkanspart/*/bilskolan-ab", 20),
			Map.entry("avtal/*/avtal-om-tvatt-av-mattor", 3), Map.entry("styrdokument/sfs-2001-453", 1),
			Map.entry("styrdokument/ljus-i-alla-klassrum", 1), Map.entry("styrdokument/*/fritidspolicy", 20),
			Map.entry("indikator/*/barn-och-utbildningsnamnden/andelen-nojda-besokare-var-procent", 20),
			Map.entry("indikator/*/barn-och-utbildningsnamnden/batplatser", 20));

	@Override
	protected Driver driver() {
		return ScratchNeo4j.driver();
	}

	@Test
	void nothingIsRefusedAndNothingIsOneThatIsNotOrTwoThatIsOne() throws IOException {
		Set<String> ids = new TreeSet<>();
		List<DataPackage> packages = new ArrayList<>();
		for (String kod : KODER) {
			List<Fact> facts = read(kod);
			Path paket = this.folder.resolve("paket-" + kod);
			DataPackages.write(paket, "Uppföljning " + kod, facts);
			packages.add(DataPackages.read(List.of(paket)).getFirst());
			facts.stream().map(Fact::id).filter(TwentyKommunerIT::named).forEach(ids::add);
		}
		Map<String, Integer> things = new TreeMap<>();
		ids.forEach((id) -> things.merge(id.replaceFirst("/(?:\\d{4}|lan-\\d{2})/", "/*/"), 1, Integer::sum));
		assertThat(things).containsExactlyInAnyOrderEntriesOf(THINGS);

		writer().load(packages, Progress.NONE);
		assertThat(ask("MATCH (p:Paket) RETURN count(p)")).containsExactly(20L);
		assertThat(ask("MATCH (n:Node) RETURN n.id").stream().map(String::valueOf).filter(TwentyKommunerIT::named))
			.containsExactlyInAnyOrderElementsOf(ids);
	}

	private static boolean named(String id) {
		return id.matches("(?:samverkanspart|avtal|styrdokument|indikator)/.*");
	}

	private List<Fact> read(String kod) throws IOException {
		int number = KODER.indexOf(kod);
		Path file = Files.writeString(this.folder.resolve("t3-%s.txt".formatted(kod)),
				"""
						T3 2023 Uppdrag. Kommentar T3 2023
						.
						Bygg ut fritidsgårdarna (Barn- och utbildningsnämnden)

						Arbetet görs tillsammans med länets kommuner, Regionen, Länsstyrelsen, polisen, grannkommunerna, Sundsvalls
						kommun, Umeå universitet, Kvinnojouren och Bilskolan AB.

						Ett avtal har tecknats med länets kommuner och Regionen om tvätt av mattor.

						Arbetet följer socialtjänstlagen (2001:453), Skolverkets riktlinjer: Ljus i alla klassrum, och fritidspolicyn.

						Andelen nöjda besökare var %d procent 2023. Antalet båtplatser var %d i augusti 2023.
						"""
					.formatted(50 + number, 100 + number));
		return new Extractor(Profiles.shipped(), Names.shipped(), Settings.DEFAULT)
			.read(Documents.read(file), Kommuner.find(kod).orElseThrow())
			.facts();
	}

}
