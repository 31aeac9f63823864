namespace NewsParsing.Languages;

internal static partial class German
{
    private static QuoteWords QuoteWords => new()
    {
        ReportingVerbs = """
            bestreiten/bestreitet/bestritt/bestritten bezweifeln/bezweifelt/bezweifelte protestieren/protestiert/protestierte notieren/notiert/notierte spötteln/spöttelt/spöttelte lästern/lästert/lästerte witzeln/witzelt/witzelte einleiten/einleitet/einleitete raten/rät/riet
            sagen/sagt/sagte/sagten/gesagt/sage erklären betonen/betont/betonte/betonten berichten/berichtet/berichtete/berichteten schreiben/schreibt/schrieb/schrieben/geschrieben meinen/meint/meinte/meinten/gemeint
            bestätigen/bestätigt/bestätigte/bestätigten kritisieren/kritisiert/kritisierte/kritisierten fordern/fordert/forderte/forderten/gefordert warnen/warnt/warnte/warnten/gewarnt behaupten/behauptet/behauptete/behaupteten
            kommentieren/kommentiert/kommentierte/kommentierten begründen/begründet/begründete/begründeten äußern/äußert/äußerte/äußerten/geäußert ergänzen/ergänzt/ergänzte/ergänzten versichern/versichert/versicherte/versicherten
            antworten/antwortet/antwortete/antworteten/geantwortet fragen/fragt/fragte/fragten/gefragt erwidern/erwidert/erwiderte/erwiderten entgegnen/entgegnet/entgegnete/entgegneten sprechen/spricht/sprach/sprachen/gesprochen
            erzählen/erzählt/erzählte/erzählten mitteilen/mitteilt/mitteilte/mitteilten/mitgeteilt lauten/lautet/lautete/lauteten heißen/heißt/hieß/hieße zitieren/zitiert/zitierte/zitierten twittern/twittert/twitterte/getwittert
            verkünden/verkündet/verkündete/verkündeten melden/meldet/meldete/meldeten/gemeldet verlangen/verlangt/verlangte/verlangten unterstreichen/unterstreicht/unterstrich/unterstrichen beklagen/beklagt/beklagte/beklagten
            bemängeln/bemängelt/bemängelte/bemängelten erläutern/erläutert/erläuterte/erläuterten formulieren/formuliert/formulierte/formulierten resümieren/resümiert/resümierte urteilen/urteilt/urteilte/urteilten bemerken/bemerkt/bemerkte
            rufen/ruft/rief/riefen/gerufen schwärmen/schwärmt/schwärmte jubeln/jubelt/jubelte scherzen/scherzt/scherzte schimpfen/schimpft/schimpfte klagen/klagt/klagte/klagten loben/lobt/lobte/lobten/gelobt versprechen/verspricht/versprach/versprachen/versprochen
            bekräftigen/bekräftigt/bekräftigte/bekräftigten prophezeien/prophezeit/prophezeite vermuten/vermutet/vermutete argumentieren/argumentiert/argumentierte/argumentierten appellieren/appelliert/appellierte gestehen/gesteht/gestand/gestanden
            anmerken/angemerkt ankündigen/angekündigt ausführen/ausgeführt hinzufügen/hinzugefügt bekanntgeben/bekanntgegeben feststellen/feststellte/festgestellt hervorheben/hervorgehoben einräumen/eingeräumt mahnen/mahnt/mahnte/mahnten/gemahnt
            verweisen/verweist/verwies/verwiesen beschreiben/beschreibt/beschrieb/beschrieben beteuern/beteuert/beteuerte konstatieren/konstatiert/konstatierte posten/postet/postete/gepostet verraten/verrät/verriet plaudern/plaudert/plauderte
            wettern/wettert/wetterte spotten/spottet/spottete monieren/moniert/monierte reagieren/reagiert/reagierte/reagierten titeln/titelt/titelte erinnern/erinnert/erinnerte wünschen/wünscht/wünschte loben räsonieren/räsoniert präzisieren/präzisiert/präzisierte
            skandieren argwöhnen ätzen beschwören bilanzieren bitten/bittet/bat/baten/gebeten empfehlen/empfiehlt/empfahl/empfahlen/empfohlen
            widersprechen/widerspricht/widersprach/widersprachen/widersprochen mutmaßen flehen fluchen flüstern frotzeln grummeln höhnen insistieren kontern orakeln pöbeln poltern prahlen predigen
            proklamieren referieren relativieren sinnieren stöhnen seufzen sticheln toben trösten/tröstet/tröstete unken unterstellen/unterstellt/unterstellte/unterstellten zürnen empören
            entrüsten/entrüstet/entrüstete wundern dozieren philosophieren lamentieren signalisieren erwähnen diagnostizieren freuen bedanken entschuldigen rühmen sorgen beschwichtigen drängen ermahnen
            frohlocken kundtun/kundgetan kündigen plädieren schildern spekulieren staunen stammeln stottern unterbrechen/unterbricht/unterbrach vermelden vorrechnen/vorgerechnet
            nachfragen/nachgefragt nachhaken/nachgehakt zusichern/zugesichert zugeben/zugegeben hinweisen/hingewiesen gratulieren beichten/beichtet/beichtete outen/outet/outete
            """,
        NamingVerbs = """
            nennen/nennt/nannte/nannten/genannt bezeichnen/bezeichnet/bezeichnete/bezeichneten verurteilen/verurteilt/verurteilte/verurteilten vorwerfen/vorgeworfen werten/wertet/wertete/werteten beschimpfen/beschimpft/beschimpfte/beschimpften
            charakterisieren/charakterisiert/charakterisierte einstufen/eingestuft würdigen/würdigt/würdigte titulieren/tituliert/titulierte betiteln/betitelt abtun/abgetan ablehnen/abgelehnt vergleichen/vergleicht/verglich
            beschuldigen/beschuldigt/beschuldigte loben/lobt/lobte rechtfertigen/rechtfertigt/rechtfertigte begrüßen/begrüßt/begrüßte/begrüßten
            attackieren geißeln anprangern/angeprangert brandmarken preisen/preist/pries/priesen rügen tadeln verteidigen verunglimpfen diffamieren verspotten verhöhnen bejubeln feiern kritisieren beurteilen bewerten
            beschreiben/beschreibt/beschrieb/beschrieben umschreiben/umschreibt/umschrieb schmähen
            """,
        StanceVerbs = """
            glauben/glaubt/glaubte/glaubten hoffen/hofft/hoffte/hofften denken/denkt/dachte/dachten wissen/weiß/wusste sehen/sieht/sah/sahen finden/findet/fand/fanden wollen/will/wollte/wollten planen/plant/plante/planten
            erwarten/erwartet/erwartete befürchten/befürchtet/befürchtete halten/hält/hielt/hielten bedauern/bedauert/bedauerte drohen/droht/drohte/drohten setzen/setzt/setzte stellen/stellt/stellte kündigen/kündigt/kündigte/kündigten
            beschließen/beschloss/beschlossen rechnen/rechnet/rechnete zeigen/zeigt/zeigte zeigten machen/macht/machte geben/gibt/gab/gaben
            """,
        SeparableVerbs = """
            teilte+mit teilten+mit teilt+mit teilen+mit gab+bekannt gaben+bekannt gibt+bekannt gab+an gaben+an gibt+an kündigte+an kündigten+an kündigt+an führte+aus führten+aus führt+aus fügte+hinzu fügt+hinzu fügten+hinzu
            wies+hin wiesen+hin weist+hin wies+zurück wiesen+zurück weist+zurück stellte+fest stellt+fest stellten+fest hob+hervor hebt+hervor räumte+ein räumt+ein räumten+ein warf+vor warfen+vor wirft+vor werfen+vor
            merkte+an merkt+an rief+auf ruft+auf riefen+auf forderte+auf fordert+auf stufte+ein stuft+ein geht+aus ging+aus gehen+aus gingen+aus sprach+aus spricht+aus sprachen+aus spricht+von sprach+von sprachen+von gesprochen+von spricht+vom sprach+vom lehnte+ab lehnt+ab lehnten+ab setzte+fort
            fasste+zusammen fasst+zusammen legte+nach legt+nach gab+zu gibt+zu gaben+zu klagte+an hielt+entgegen drückte+aus drückt+aus ließ+wissen lässt+wissen ließen+wissen
            wird+zitiert wurde+zitiert werden+zitiert wurden+zitiert ließ+verlauten lässt+verlauten ließ+ausrichten lässt+ausrichten ließ+mitteilen will+wissen wollte+wissen wollten+wissen wollen+wissen sicherte+zu sicherten+zu sichert+zu griff+an griffen+an greift+an brachte+Ausdruck bringt+Ausdruck brachten+Ausdruck hakte+nach hakt+nach fragte+nach fragt+nach stimmte+zu stimmt+zu schloss+an schlossen+an schließt+an schließen+an
            prangerte+an prangert+an mahnte+an legte+dar legt+dar stellte+klar stellt+klar stellten+klar pflichtete+bei pflichtet+bei wandte+ein wendet+ein
            """,
        VerbEndings = [new("en", "en t te ten"), new("n", "n t te ten"), new("", "_")],
        SourcePhrases = ["laut", "so", "nach Angaben", "nach Aussage", "nach Aussagen", "nach Ansicht", "nach Meinung", "nach Auffassung", "nach Einschätzung", "nach Informationen", "nach Darstellung", "nach den Worten", "gemäß", "Angaben von", "Angaben der", "Angaben des", "heißt es in", "heißt es im", "hieß es in", "hieß es im", "hieß es aus", "heißt es aus", "hieß es von", "heißt es bei", "heißt es auf", "hieß es auf", "heißt es beim", "hieß es beim", "hieß es bei", "heißt es von", "hieß es seitens", "heißt es seitens", "hieß es vonseiten", "heißt es vonseiten", "hieß es vom", "heißt es vom", "heißt es dazu in", "heißt es dazu im", "heißt es dazu aus", "heißt es dazu von", "hieß es dazu in", "hieß es dazu aus", "hieß es dazu von", "heißt es weiter in", "heißt es dort in"],
        WeakSourcePhrases = ["für", "nach", "aus Sicht", "von"],
        ImpersonalPhrases = ["hieß es", "heißt es", "so heißt es", "so hieß es", "hatte es geheißen", "hat es geheißen", "darin steht", "darin stand"],
        CitingVerbs = "zitieren zitiert zitierte zitierten",
        ClaimNouns = "Vorwurf Vorwürfe Vorwürfen Behauptung Behauptungen Bericht Berichte Berichten Gerücht Gerüchte Gerüchten Vermutung Vermutungen Verdacht Verdächtigung Einwand Einwände These Aussage Aussagen Darstellung Äußerung Äußerungen Meldung Meldungen Befürchtung Befürchtungen Kritik",
        PaperAdverbs = "darin",
        LabelVerbs = "heißen heißt hieß lauten lautet lautete",
        SourcePostpositions = "zufolge",
        Likeness = "als",
        Charges = "angeklagt Anklage Verdachts Tatverdachts Straftatbestand Tatbestand Tatvorwurf",
        Agents = "von durch vom",
        SpeechNouns = "Worte Worten Wort Erklärung Aussage Mitteilung Pressemitteilung Stellungnahme Brief Rede Interview Bericht Zitat Satz Frage Antwort Kommentar Überschrift Motto Slogan Schreiben Tweet Post Posting Statement Gutachten Entwurf Antrag Anordnung Urteil Vertrag Beitrag Aufruf Resolution Protokoll Begründung Meldung Bekanntmachung Papier Dokument Artikel Rundschreiben",
        That = "dass daß ob",
        MasculinePronouns = "er dieser jener",
        FemininePronouns = "sie diese",
        OtherPronouns = "ich wir ihr man wer jemand niemand einige viele andere letzterer letztere",
        Clitics = "",
        Determiners = "der die das den dem des ein eine einer eines einem einen dieser diese dieses diesem diesen jener jene jeder jede jedes kein keine alle beide einige mehrere viele zwei drei vier fünf",
        MasculineDeterminers = "der dieser jener",
        FeminineDeterminers = "die eine diese jene",
        IndefiniteArticles = "ein eine einer einem einen kein keine",
        ObliqueDeterminers = "den dem des einen einem eines diesen diesem seinen seinem ihren ihrem",
        ObliquePairs = "der+en dieser+en jener+en der+Ung dieser+Ung der+Heit der+Keit der+Schaft der+Tät der+Tion der+Agentur der+Deutschen",
        Possessives = "sein seine seiner seinem seinen seines ihr ihre ihrer ihrem ihren ihres unser unsere mein meine",
        LinkingPrepositions = "von vom für aus",
        Prepositions = "in im am an beim bei zur zum mit auf nach vor während seit bis durch über unter zwischen ohne gegen um wegen trotz als zu neben hinter laut gemäß per ab seit gegenüber ins ans angesichts anlässlich aufgrund bezüglich dank hinsichtlich infolge innerhalb außerhalb inmitten jenseits mangels mittels seitens statt anstatt ungeachtet zugunsten zwecks samt nebst entgegen binnen mithilfe",
        Conjunctions = "und oder aber sondern denn doch wenn weil obwohl während als nachdem bevor sowie dass ob wie bis damit sobald",
        RelativePronouns = "der die das welcher welche welches dessen deren wer was",
        Auxiliaries = "hat haben hatte hatten habe hätte hätten ist sind war waren sei seien wird werden wurde wurden würde würden worden kann können konnte konnten könne soll sollen sollte sollten muss müssen musste will wollen wollte darf durfte möchte könnten dürfen müssten möchten dürfte dürften",
        PassiveAuxiliaries = "wird werden wurde wurden worden",
        Adverbs = "es sich nicht auch dann später noch nur schon wieder jedoch hingegen allerdings außerdem zudem gestern heute morgen bereits erneut zuvor danach daraufhin damals weiter ferner dazu daher deshalb deswegen dabei damit selbst kürzlich zuletzt mehrfach immer einmal öffentlich wörtlich abschließend gegenüber hier etwa eben ja wohl unter anderem nun jetzt so weiterhin ebenfalls ebenso darin ähnlich demnach dennoch trotzdem zugleich gleichzeitig schließlich anschließend zunächst zuerst erst dort nämlich offenbar angeblich nachdrücklich ausdrücklich sinngemäß unterdessen indes indessen mittlerweile vielmehr stattdessen jedenfalls insgesamt bislang bisher seitdem seither neulich prompt sofort knapp lapidar trocken empört süffisant kämpferisch beispielsweise insbesondere vor allem deutlich klar ihn ihm ihnen uns mich mir",
        MannerEndings = "lich end weise ig isch los maßen",
        ReportedMood = "sei seien habe werde könne könnten müsse wolle solle dürfe hätten hätte wären wäre würden würde stehe gehe gebe halte nehme komme liege lasse bleibe führe bestehe brauche sehe finde wisse trage drohe gelte fehle biete verfüge bedeute handele handle",
        VerbSecond = true,
        NounCapitals = true,
        DropsPronouns = false,
        Infinitives = "zu",
        MasculineTitles = "Herr Herrn König Prinz Pater Bruder",
        FeminineTitles = "Frau Königin Prinzessin Schwester Kanzlerin Bundeskanzlerin Präsidentin Ministerin Sprecherin Senatorin",
        Titles = "Kapitän Bundesrat Bundesrätin Landesbischof Präsidentin Dr. Dr Prof. Prof Präsident Bundespräsident Bundeskanzler Kanzler Minister Ministerpräsident Ministerpräsidentin Innenminister Außenminister Finanzminister Justizminister Verteidigungsminister Bundesinnenminister Bundesaußenminister Premierminister Premier Senator Bürgermeister Oberbürgermeister General Oberst Papst Kardinal Bischof Sprecher Chef Vorsitzender Vorsitzende Parteichef Generalsekretär Direktor Trainer Richter Staatsanwalt Botschafter Abgeordneter US-Präsident Ex-Präsident Staatssekretär Fraktionschef",
        PersonNouns = """
            Führer Führerin Vertreter Vertreterin Wissenschaftler Korrespondent Korrespondentin Kapitän Mitglied Kandidat Kandidatin Ständerat Nationalrat Meister Berater Beraterin Beamter Sekretär Soldat Professor Professorin Historiker Ökonom Ökonomin Pfarrer Kommissar Stürmer Verteidigerin Redakteur Redakteurin Gründer Gründerin Besitzer Bauer Landwirt Chefin Jährige Jähriger
            Präsident Präsidentin Kanzler Kanzlerin Minister Ministerin Sprecher Sprecherin Pressesprecher Senator Bürgermeister General Papst Bischof Chef Chefin Vorsitzender Vorsitzende Direktor Direktorin Trainer Richter Staatsanwalt
            Botschafter Abgeordneter Abgeordnete Politiker Politikerin Experte Expertin Forscher Forscherin Autor Autorin Journalist Reporter Kritiker Mann Frau Mutter Vater Sohn Tochter Bruder Schwester Freund Nachbar Zeuge Opfer
            Anwalt Anwältin Verteidiger Kläger Angeklagter Spieler Schauspieler Schauspielerin Sänger Sängerin Künstler Regisseur Leiter Leiterin Mitarbeiter Unternehmer Wissenschaftler Wissenschaftlerin Ministerpräsident Regierungschef
            Parteichef Staatschef Innenminister Außenminister Finanzminister Sozialdemokrat Grüner Liberaler Republikaner Demokrat Lehrer Schüler Student Arzt Ärztin Polizist
            Vorsitzenden Abgeordneten Kandidaten Präsidenten Experten Ökonomen Politologe Politologin Soziologe Soziologin Psychologe Psychologin Virologe Virologin Analyst Analystin Kontrahent
            Kontrahenten Kontrahentin Konkurrent Konkurrenten Rivale Rivalin Gegner Gegnerin Kollege Kollegin Kollegen Parteifreund Moderator Moderatorin Zuschauer Zuschauerin Bewohner Bewohnerin
            Anwohner Anwohnerin Besucher Besucherin Nutzer Nutzerin Unternehmerin Zeugin Richterin Staatsanwältin Bürgermeisterin Trainerin Spielerin Senatorin Bischöfin Pastorin Pastor Generalsekretärin
            Beauftragter Beauftragte Geschäftsführer Geschäftsführerin Vorstand Vorständin Inhaber Inhaberin Manager Managerin Investor Händler Bürger Bürgerin Reporterin Biologe Biologin Mediziner
            Medizinerin Chirurg Jurist Juristin Diplomat Diplomatin Aktivist Aktivistin Demonstrant Demonstrantin Schriftsteller Schriftstellerin Regisseurin Komiker Musiker Musikerin Torwart Torhüter
            Fahrer Fahrerin Pilot Pilotin Sportdirektor Nationaltrainer Fraktionschefin Parteichefin Kommandeur Oberst Sheriff Landrat Landrätin Dekan Rektor Rektorin Schulleiter Schulleiterin
            Präsidiumsmitglied Ehefrau Ehemann Witwe Witwer Enkel Enkelin Nachbarin Freundin Kundin Kunde Patient Patientin Gast Rentner Rentnerin Jugendliche Jugendlicher Angeklagte Klägerin
            Verdächtiger Täter Diktator Machthaber Monarch Premier Premierministerin Außenministerin Innenministerin Verteidigungsministerin Finanzministerin
            Dissident Dissidentin Oppositionsführer Oppositionelle Oppositioneller Aktivisten Rebellenführer Anführer Anführerin Wahlkampfleiter Spitzenkandidat Spitzenkandidatin
            """,
        PluralEndings = "in:innen e:en st:sten t:ten d:den",
        RoleSynonyms = "Präsident/Staatschef/Amtsinhaber Präsidentin/Amtsinhaberin Bundeskanzler/Kanzler/Regierungschef Bundeskanzlerin/Kanzlerin/Regierungschefin Ministerpräsident/Regierungschef/Landeschef Ministerpräsidentin/Regierungschefin/Landeschefin Premierminister/Premier/Regierungschef Premierministerin/Regierungschefin Premier/Regierungschef Minister/Ressortchef Ministerin/Ressortchefin Bürgermeister/Rathauschef Bürgermeisterin/Rathauschefin Oberbürgermeister/Rathauschef Trainer/Coach/Übungsleiter Torwart/Keeper/Torhüter/Schlussmann Spieler/Fußballer/Profi Anwalt/Rechtsanwalt/Verteidiger Anwältin/Rechtsanwältin/Verteidigerin Autor/Schriftsteller Autorin/Schriftstellerin Vorsitzender/Vorsitzende/Chef Parteichef/Vorsitzender/Vorsitzende Papst/Pontifex Abgeordneter/Parlamentarier/Politiker Abgeordnete/Parlamentarierin/Politikerin",
        GroupNouns = "Ministerium Regierung Partei Polizei Gericht Behörde Amt Kommission Rat Ausschuss Verband Verein Gewerkschaft Unternehmen Firma Konzern Bank Universität Institut Zeitung Magazin Agentur Sender Staatsanwaltschaft Bundestag Bundesrat Parlament Senat Kongress Armee Botschaft Stiftung Organisation Fraktion Behörden Ermittler Experten Kritiker Forscher Medien Presse",
        WorkNouns = "Film Lied Song Buch Roman Album Serie Sendung Magazin Zeitung Titel Stück Spiel Projekt Schiff Show Zeitschrift Operation Initiative Satellit Programm Bündnis Verein Gruppe namens genannt genannte Marke Hashtag Motto Name Namen Überschrift Typ Typs Kategorie Kürzel Kurzfilm Dokumentarfilm Hörspiel Gemälde Stichwort Nachrichtenagentur Tageszeitung Wochenzeitung Fernsehserie Talkshow Podcast Partei Organisation Raumfähre Raumsonde Website Webseite Internetseite Internetportal Portal Plattform Blog",
        DistanceWords = "sogenannte sogenannten sogenannter sogenanntes genannte genannten bekannt bekannte bekannten",
        NameParticles = "von van der zu zur de da di del dos bin ibn al el",
        NotNames = "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        Abbreviations = "dr prof bzw ca usw etc nr str st mio mrd jr sr u.a z.b d.h",
        MasculineNames = "hans peter michael thomas andreas wolfgang klaus jürgen stefan christian uwe werner karl horst frank dieter manfred gerhard helmut frank-walter olaf joachim martin markus sigmar guido edmund franz josef otto jens sebastian robert friedrich kurt günther rolf ulrich matthias alexander johannes paul george donald barack wladimir florian tobias daniel felix maximilian moritz jonas lukas leon philipp simon julian dominik benjamin patrick kevin marcel marco mario björn thorsten torsten sven jörg ralf holger volker armin detlef egon erich erwin eugen ferdinand fritz georg gottfried gregor gustav harald heiko heinrich heinz henning herbert hermann hubert hugo ingo jan jochen jonathan jörn kai karl-heinz konrad konstantin lars lothar ludwig lutz max mathias nils norbert oskar oswald otmar philip pascal reinhard reinhold roland rüdiger rudolf siegfried stephan theodor theo timo tim tino tilman udo veit viktor walter wilhelm winfried christoph clemens hubertus bodo boris dietmar eckhard carsten karsten kilian valentin gerd günter hans-peter hans-jürgen klaus-dieter karl-josef bernd bernhard",
        FeminineNames = "angela ursula maria anna sabine monika claudia susanne petra andrea birgit renate ulrike katrin julia annette heidi franziska gabriele hannelore ingrid karin martina nicole stefanie ilse annalena ricarda saskia katharina christina kristina melanie sandra nadine tanja silke anja antje barbara bärbel beate bettina brigitte britta christa christiane christine cornelia daniela doris elisabeth elke emma erika eva frauke gerda gisela gudrun hanna hannah heike helga henriette hilde ilona irene ines jana janine jasmin jessica johanna judith jutta karla kerstin kirsten klara lea lena leonie lisa luisa magdalena manuela manja margarete margot marianne marie marlene mareike mechthild miriam mona nancy nora olga paula ramona regina rita rosemarie ruth sabrina sarah simone sigrid sonja sophie steffi stephanie svenja sybille ulla ute valerie verena vera veronika viktoria waltraud yvonne nina luise lilli mia anne carola carolin caroline katja kathrin katarina svetlana serap",
        Elisions = "ne n s",
        DashDialogue = false,
        Reported = ReportedWords,
    };
}
