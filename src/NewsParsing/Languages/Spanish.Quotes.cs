namespace NewsParsing.Languages;

internal static partial class Spanish
{
    private static QuoteWords QuoteWords => new()
    {
        ReportingVerbs = """
            citar decir/dice/dicen/dijo/dijeron/decía/decían/dicho/~diciendo/diría/dirá/dije afirmar asegurar explicar/explica/explican/explicó/explicaron/explicaba/explicado/~explicando señalar declarar indicar añadir/añade/añaden/añadió/añadieron/añadido/~añadiendo
            agregar/agrega/agregan/agregó/agregaron/agregado/~agregando sostener/sostiene/sostienen/sostuvo/sostuvieron/sostenía/sostenido/~sosteniendo manifestar/manifiesta/manifestó/manifestaron/manifestado expresar comentar
            apuntar destacar subrayar recalcar recordar/recuerda/recuerdan/recordó/recordaron/recordado/~recordando advertir/advierte/advierten/advirtió/advirtieron/advertido/~advirtiendo contar/cuenta/cuentan/contó/contaron/contaba/contado
            responder contestar replicar preguntar insistir reconocer/reconoce/reconocen/reconoció/reconocieron/reconocido/~reconociendo admitir confesar/confiesa/confesó/confesado anunciar escribir/escribe/escriben/escribió/escribieron/escrito/~escribiendo
            publicar tuitear lamentar criticar denunciar reclamar exigir/exige/exigen/exigió/exigieron/exigido reiterar/reitera/reiteró/reiteraron/reiterado matizar precisar relatar detallar aclarar argumentar alegar aducir
            concluir/concluye/concluyen/concluyó/concluido zanjar espetar ironizar bromear rememorar abundar deslizar sentenciar/sentencia/sentenció remachar reflexionar opinar considerar pronosticar prometer augurar
            rezar/reza/rezaba/rezan leer/lee/leía gritar corear cantar clamar proclamar aseverar revelar informar reportar reseñar resaltar enfatizar puntualizar remarcar expuso exponer/expone/exponen/expuso/expuesto
            proponer/propone/propuso/propuesto pedir/pide/piden/pidió/pidieron/pedido solicitar instar urgir/urge/urgió recoger/recoge/recogía zanjó celebrar valorar/valora/valoró exclamar susurrar musitar indagar cuestionar
            justificar defender/defiende/defienden/defendió/defendieron/defendido confirmar desmentir/desmiente/desmintió negar/niega/niegan/negó/negaron recomendar/recomienda/recomendó sugerir/sugiere/sugirió/sugirieron resumir continuar proseguir/prosigue/prosiguió
            garantizar/garantiza/garantizan/garantizó/garantizaron/garantizado/~garantizando espetar/espeta/espetó recriminar/recrimina/recriminó reprochar/reprocha/reprochó increpar rebatir arengar
            reafirmar protestar quejarse/queja/quejó/quejaron vaticinar presumir jactarse/jacta/jactó ufanarse/ufana/ufanó suspirar balbucear corroborar certificar constatar ratificar alertar avisar
            prevenir/previene/previno exhortar/exhorta/exhortó apostillar aventurar/aventura/aventuró avanzar/avanza/avanzó desvelar descartar/descarta/descartó redondear rubricar aplaudir elogiar
            agradecer/agradece/agradeció felicitar felicitarse/felicitó
            """,
        NamingVerbs = "llamar calificar tildar tachar acusar describir/describe/describen/describió/descrito bautizar apodar definir/define/definió/definido denominar catalogar comparar hablar referirse/refirió/refiere condenar analizar criticar ver/ve/ven/vio denominar invocar",
        StanceVerbs = "creer/cree/creen/creía/creyó pensar/piensa/pensó/pensaba querer/quiere/quieren/quería sentir/siente/sintió esperar temer confiar/confía/confió decidir buscar/busca/buscó considerar apostar/apuesta/apostó recurrir/recurría/recurre/recurrió desear prometer proponer",
        SeparableVerbs = "",
        VerbEndings = [new("ar", "a an ó aron aba aban *ado *ada *ados ar ~ando ará aría"), new("er", "e en ió ieron ía ían *ido er ~iendo erá ería"), new("ir", "e en ió ieron ía ían *ido ir ~iendo irá iría"), new("", "_")],
        SourcePhrases = ["según", "de acuerdo con", "de acuerdo a", "a juicio de", "a juicio del", "en opinión de", "en palabras de", "en palabras del", "al decir de", "se lee en", "se puede leer en", "puede leerse en", "a decir de", "en boca de", "en la opinión de", "en opinión del", "a ojos de", "a ojos del"],
        WeakSourcePhrases = ["para"],
        CitingVerbs = "cita citan citó citaron",
        SourcePostpositions = "",
        Likeness = "como",
        Charges = "delito delitos procesado procesada procesados",
        Agents = "por",
        SpeechNouns = "comunicado declaración declaraciones carta mensaje tuit discurso entrevista frase palabra palabras respuesta pregunta artículo informe texto lema titular comentario comentarios auto sentencia",
        That = "que",
        MasculinePronouns = "él este éste aquel",
        FemininePronouns = "ella esta ésta",
        OtherPronouns = "ellos ellas yo nosotros usted ustedes quien quienes alguien uno una otros algunos muchos esto eso",
        Clitics = "",
        Determiners = "el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella varios varias algunos algunas muchos otro otra otros todo toda todos cada dos tres cuatro cinco lo",
        MasculineDeterminers = "el un este ese aquel otro",
        FeminineDeterminers = "la una esta esa aquella otra",
        IndefiniteArticles = "un una uno otro otra algún alguna",
        ObliqueDeterminers = "",
        Possessives = "su sus mi mis nuestro nuestra nuestros tu tus",
        LinkingPrepositions = "de del",
        Prepositions = "a al en para con por sin sobre entre hacia contra desde durante tras ante bajo hasta según mediante vía como",
        Conjunctions = "y e o u pero sino ni mientras cuando aunque si porque pues como donde luego",
        RelativePronouns = "que quien quienes cual cuales cuyo donde",
        Auxiliaries = "ha han había habían habrá habría he hemos es son era eran fue fueron será sería estar está están estaba siendo sido ser haber puede pudo debe quiso se le les me nos lo no va ido podría podrían debería deberían pueden deben quiere quieren puso vuelve volvió suele",
        Adverbs = "obstante embargo tanto respecto hay quizá quizás precisamente entonces tampoco mientras mismo misma también además luego después ya ahora entonces ayer hoy mañana siempre nunca asimismo incluso sólo solo aún todavía así aquí allí antes posteriormente finalmente recientemente previamente igualmente tampoco muy bien más",
        ReportedMood = "",
        VerbSecond = false,
        DropsPronouns = true,
        Infinitives = "",
        MasculineTitles = "sr. sr señor don rey príncipe padre fray",
        FeminineTitles = "sra. sra señora doña reina princesa sor presidenta ministra jueza portavoz",
        Titles = "dr. dr dra. dra presidente ministro ministra vicepresidente senador senadora diputado diputada alcalde alcaldesa gobernador gobernadora general coronel capitán papa cardenal obispo juez fiscal director directora secretario secretaria portavoz jefe doctor profesor magistrado embajador",
        PersonNouns = """
            presidente presidenta ministro ministra vicepresidente senador senadora diputado diputada alcalde alcaldesa gobernador gobernadora general coronel capitán papa obispo juez jueza fiscal director directora secretario secretaria
            portavoz vocero vocera jefe jefa doctor doctora profesor profesora magistrado magistrada embajador embajadora abogado abogada hombre mujer padre madre hijo hija hermano hermana amigo vecino testigo víctima jugador futbolista
            entrenador técnico piloto ingeniero actor actriz cantante artista autor autora escritor periodista experto experta economista investigador investigadora científico analista líder dirigente candidato candidata político
            activista estudiante empresario policía agente médico médica negociador canciller mandatario mandataria expresidente instructor
            funcionario funcionaria funcionarios exministro exministra exalcalde exfiscal concejal concejala consejero consejera delegado delegada comisario comisaria comandante inspector inspectora
            sargento soldado diplomático diplomática asesor asesora abogados biólogo bióloga físico química historiador historiadora sociólogo socióloga politólogo politóloga psicólogo psicóloga
            epidemiólogo virólogo cirujano cirujana enfermero enfermera farmacéutico ingeniera arquitecto arquitecta maestro maestra docente rector rectora catedrático catedrática poeta novelista
            cineasta músico música humorista cómico presentador presentadora locutor columnista reportero reportera corresponsal fotógrafo delantero portero defensa centrocampista capitana seleccionador
            ciclista tenista atleta campeón campeona tetracampeón árbitro fundador fundadora cofundador dueño dueña gerente comerciante agricultor ganadero pescador taxista conductor camionero vecina
            residente habitante pasajero turista jubilado jubilada joven niño niña abuelo abuela tío tía primo prima esposo esposa marido viuda viudo acusado acusada imputado detenido sospechoso
            sindicalista manifestante sacerdote cura arzobispo pastor rabino imán británico alemán francés estadounidense uruguayo argentino chileno adversario rival titular
            letrado letrada preparador regidor regidora parlamentario parlamentaria prelado pontífice monarca gobernante jugadora
            """,
        PluralEndings = "a:as o:os e:es r:res n:nes l:les z:ces",
        RoleSynonyms = "juez/magistrado/instructor jueza/magistrada/instructora presidente/mandatario/gobernante presidenta/mandataria/gobernante ministro/titular/canciller ministra/titular/canciller consejero/titular consejera/titular alcalde/regidor alcaldesa/regidora abogado/letrado abogada/letrada entrenador/técnico/preparador/seleccionador futbolista/jugador/delantero/portero/defensa/centrocampista jugadora/futbolista cantante/artista portavoz/vocero portavoz/vocera policía/agente médico/doctor médica/doctora diputado/parlamentario diputada/parlamentaria obispo/prelado papa/pontífice rey/monarca reina/monarca",
        GroupNouns = "ministerio gobierno partido policía fiscalía tribunal corte comisión comité consejo congreso senado parlamento sindicato asociación federación empresa compañía grupo banco universidad instituto agencia diario periódico revista organización ayuntamiento alcaldía ejército autoridades expertos fuentes fuente investigadores ONG colectivo plataforma sindicatos ministerios organismo institución congregación",
        WorkNouns = "canción película álbum disco libro novela serie programa obra revista diario proyecto operación titulado titulada apodado apodada llamado llamada alias tema marca etiqueta hashtag",
        DistanceWords = "llamado llamada llamados llamadas supuesto supuesta presunto denominado denominada conocido conocida conocidos conocidas",
        NameParticles = "de del la las los van von der den da di bin ibn ben al",
        NotNames = "lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre minutos horas días semanas meses años",
        Abbreviations = "sr sra dr dra ud uds etc pág núm av ee uu",
        MasculineNames = "josé juan luis carlos manuel antonio francisco pedro miguel jorge pablo javier fernando alejandro rafael sergio diego daniel david alberto andrés ángel enrique ricardo roberto mario raúl álvaro santiago mariano nicolás hugo gabriel iván óscar adolfo adrián agustín aitor alfonso alfredo álex amador arturo benito bernardo bruno césar cristian cristóbal damián eduardo emilio ernesto esteban eugenio evaristo fabián federico felipe félix fermín gerardo germán gonzalo gregorio guillermo gustavo héctor hernán horacio ignacio íñigo ismael isidro jaime jacinto jesús joaquín joan jordi josep julián leandro leonardo leopoldo lorenzo lucas manolo marcelo marcos martín mateo matías mauricio maximiliano mikel moisés néstor octavio oriol oscar pascual pere ramiro ramón rodolfo rodrigo rogelio román rubén samuel saúl sebastián simón tomás unai ulises valentín vicente víctor xavier xavi",
        FeminineNames = "maría ana carmen isabel laura cristina marta elena lucía sara paula pilar rosa teresa patricia andrea claudia beatriz julia silvia mónica alicia soraya yolanda irene dolores inés gabriela verónica alejandra adriana ainhoa amalia ángela ángeles antonia araceli ariadna bárbara begoña berta blanca camila carla carlota carolina catalina cecilia celia clara daniela diana elisa elvira emilia ester esther eugenia eva fátima fernanda florencia francisca graciela gloria inmaculada isabella jimena josefa josefina juana lidia liliana lola lorena lourdes luisa magdalena manuela marcela margarita mariana maribel marina marisa marisol martina matilde mayra mercè micaela miriam montserrat natalia nerea noelia noemí nuria olga paloma paola paulina raquel rebeca rosalía roxana sandra sofía sonia susana tamara valentina valeria vanesa victoria virginia ximena",
        Elisions = "",
        DashDialogue = true,
        Reported = ReportedWords,
    };
}
