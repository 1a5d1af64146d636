package se.uppdragsgrafen.bench;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Invented sentences that look like those of municipalities. */
final class Wordings {

	private static final Pattern LINE = Pattern.compile("\n");

	private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

	private static final int SLUG = 76;

	private static final List<String> VERBS = lines("""
			Utveckla
			Utred förutsättningarna för
			Ta fram en plan för
			Säkerställ
			Förbättra
			Kartlägg behovet av
			Inför
			Öka kunskapen om
			Se över
			Genomför en översyn av
			Stärk arbetet med
			Upprätta rutiner för
			Skapa former för""");

	private static final List<String> THINGS = lines("""
			anhörigstöd
			cykelvägar vid skolor
			digitala hjälpmedel i hemtjänsten
			trygghetsboenden
			lokal matproduktion i skolköken
			ledsagning och avlastning
			bostäder för unga vuxna
			sommarjobb för ungdomar
			energieffektivisering av kommunens fastigheter
			lekplatser och utegym
			studiehandledning på modersmål
			förebyggande arbete mot våld i nära relationer
			kollektivtrafik på landsbygden
			vattenskyddsområden
			bredband i glesbygd
			feriepraktik inom vården
			språkutvecklande arbetssätt i förskolan
			tillgänglighet i offentliga lokaler
			dagvattenhantering
			föräldrastödjande insatser
			elevhälsans bemanning
			psykisk hälsa bland äldre
			skolskjutsar
			mötesplatser för seniorer
			bibliotekets öppettider
			krisberedskap och nödvatten
			gruppboenden enligt lagen om stöd och service
			upphandling med sociala villkor
			återbruk och avfallssortering
			näringslivets kompetensförsörjning
			vuxenutbildningens utbud
			biologisk mångfald i parker
			fritidsgårdarnas verksamhet
			heltid som norm
			sjukfrånvaron i omsorgen
			simundervisning
			välfärdsteknik på särskilda boenden
			ombyggnad av idrottshallar
			gång- och cykelbroar
			medborgardialog om detaljplaner
			laddplatser för elfordon
			kulturskolans köer
			stöd till våldsutsatta barn
			snabbspår för nyanlända
			klimatanpassning av kustnära områden
			odlingslotter
			ungdomsmottagningens tider
			kontaktfamiljer och stödfamiljer""");

	private static final List<String> WHERE = lines("""
			i hela kommunen
			i tätorterna
			på landsbygden
			tillsammans med civilsamhället
			i samverkan med regionen
			för barn och unga
			för personer med funktionsnedsättning
			för äldre
			inom nämndens verksamheter
			i stadsdelarna
			med fokus på jämställdhet
			utan utökad ram""");

	private static final List<String> SENTENCES = lines("""
			En arbetsgrupp har tillsatts och har träffats vid flera tillfällen under perioden.
			Kartläggningen visar att behoven skiljer sig mellan kommunens olika delar.
			Förvaltningen har tagit fram ett förslag som bereds inför nästa sammanträde.
			Rekryteringen har dragit ut på tiden, vilket har påverkat tidplanen.
			Samverkan med berörda parter fungerar väl och fortsätter i samma former.
			Kostnaden ryms inom beslutad ram.
			Utvärderingen redovisas i samband med årsbokslutet.
			Insatserna har lett till kortare väntetider, men variationen är stor.
			Medarbetarna har utbildats och nya rutiner har införts.
			Nästa steg är att pröva arbetssättet i ytterligare en enhet.
			Under året har ett antal brister åtgärdats efter genomförd granskning.
			Statsbidrag har sökts och beviljats för en del av arbetet.""");

	private Wordings() {
	}

	/** What an assignment is about; the same again the next year where it goes on. */
	static String subject(Draw draw) {
		return draw.uneven(THINGS) + " " + draw.of(WHERE);
	}

	static String title(String subject, Draw draw) {
		return draw.of(VERBS) + " " + subject;
	}

	/** A title as the end of an id; several may have the same. */
	static String slug(String title) {
		String ascii = title.toLowerCase(Locale.ROOT).replace('å', 'a').replace('ä', 'a').replace('ö', 'o');
		String slug = OTHERS.matcher(ascii).replaceAll("-");
		return (slug.length() <= SLUG) ? slug : slug.substring(0, slug.lastIndexOf('-', SLUG));
	}

	/** One sentence to many: most comments are short, some are long. */
	static String text(Draw draw) {
		int sentences = 1 + draw.counted(20, 30, 20, 15, 8, 4);
		return IntStream.range(0, sentences).mapToObj((i) -> draw.of(SENTENCES)).collect(Collectors.joining(" "));
	}

	static String sentence(Draw draw) {
		return draw.of(SENTENCES);
	}

	static List<String> lines(String text) {
		return LINE.splitAsStream(text).toList();
	}

}
