namespace NewsParsing.Languages;

internal static partial class Portuguese
{
    private static QuoteWords QuoteWords => new()
    {
        ReportingVerbs = """
            dizer/diz/dizem/disse/disseram/dizia/diziam/dito/~dizendo/diria/dirá afirmar explicar/explica/explicam/explicou/explicaram/explicava/explicado/~explicando declarar acrescentar escrever/escreve/escrevem/escreveu/escreveram/escrito/~escrevendo
            contar/conta/contam/contou/contaram/contava ressaltar destacar/destaca/destacam/destacou/destacaram/destacado/~destacando responder comentar lembrar garantir/garante/garantem/garantiu admitir/admite/admitiu reconhecer/reconhece/reconheceu
            anunciar/anuncia/anunciou completar concluir/conclui/concluiu ponderar defender/defende/defendem/defendeu alertar criticar/critica/criticou perguntar questionar indagar relatar revelar sustentar reforçar/reforça/reforçou
            reiterar avaliar/avalia/avaliou considerar apontar/aponta/apontou informar observar pedir/pede/pediu/pediram prometer publicar/publica/publicou postar tuitar desabafar brincar/brinca/brincou ironizar argumentar assegurar
            confirmar negar/nega/negou exclamar gritar cantar rebater/rebate/rebateu disparar sublinhar referir/refere/referiu salientar frisar enfatizar esclarecer/esclarece/esclareceu detalhar confessar lamentar elogiar/elogia/elogiou
            denunciar/denuncia/denunciou advertir/adverte/advertiu citar sugerir/sugere/sugeriu opinar recordar salientar adiantar vincar atirar rematar desejar alegar justificar/justifica/justificou pontuar continuar prosseguir/prossegue/prosseguiu
            protestar ameaçar/ameaça/ameaçou/ameaçaram retrucar replicar complementar/complementa/complementou emendar/emenda/emendou arrematar/arremata/arrematou aconselhar/aconselha/aconselhou
            recomendar/recomenda/recomendou queixar-se/queixou-se/queixa-se constatar/constata/constatou assinalar/assinala/assinalou apelar/apela/apelou insistir/insiste/insistiu/insistiram jurar
            resumir/resume/resumiu suspirar sussurrar murmurar festejar comemorar/comemora/comemorou agradecer/agradece/agradeceu exigir/exige/exigiu/exigiram especificar/especifica/especificou atestar
            proclamar/proclama/proclamou provocar/provoca/provocou cobrar/cobra/cobrou cravar ressalvar/ressalva/ressalvou contestar/contesta/contestou discordar/discorda/discordou
            concordar/concorda/concordou precisar/precisou explanar narrar/narra/narrou testemunhar/testemunha/testemunhou registrar/registra/registrou
            """,
        NamingVerbs = "chamar classificar/classifica/classificam/classificou/*classificado/*classificada/~classificando acusar descrever/descreve/descreveu/*descrito/*descrita definir/define/definiu qualificar/qualifica/qualificou tachar rotular apelidar comparar falar tratar condenar considerar",
        StanceVerbs = "pensar acreditar achar esperar querer/quer/querem/queria saber/sabe sentir/sente/sentiu temer/teme ver/vê/viu decidir/decide/decidiu desejar crer/crê entender/entende/entendeu",
        SeparableVerbs = "",
        VerbEndings = [new("ar", "a am ou aram ava avam *ado *ada ar ~ando ará aria"), new("er", "e em eu eram ia iam *ido er ~endo erá eria"), new("ir", "e em iu iram ia iam *ido ir ~indo irá iria"), new("", "_")],
        SourcePhrases = ["segundo", "de acordo com", "conforme", "na opinião de", "na avaliação de", "nas palavras de", "na visão de", "lê-se em", "lê-se no", "lê-se na", "lê-se num", "lê-se numa", "na opinião do", "na opinião da", "na avaliação do", "na avaliação da", "nas palavras do", "nas palavras da", "na visão do", "na visão da", "no entender de", "no entender do", "no entender da", "aos olhos de", "nos dizeres de"],
        WeakSourcePhrases = ["para"],
        CitingVerbs = "cita citam citou citaram",
        SourcePostpositions = "",
        Likeness = "como",
        Charges = "indiciado indiciada indiciados crime crimes réu",
        Agents = "por pelo pela pelos",
        SpeechNouns = "comunicado declaração carta mensagem tuíte tweet discurso entrevista frase palavra palavras resposta pergunta artigo relatório texto lema título comentário nota legenda",
        That = "que",
        MasculinePronouns = "ele este",
        FemininePronouns = "ela esta",
        OtherPronouns = "eles elas eu nós você vocês quem alguém alguns muitos outros isso isto",
        Clitics = "",
        Determiners = "o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela vários várias alguns algumas outro outra outros todo todos cada dois duas três quatro",
        MasculineDeterminers = "o um este esse aquele",
        FeminineDeterminers = "a uma esta essa aquela",
        IndefiniteArticles = "um uma outro outra algum alguma",
        ObliqueDeterminers = "",
        Possessives = "seu sua seus suas meu minha nosso nossa",
        LinkingPrepositions = "de do da dos das",
        Prepositions = "para ao à em no na nos nas com por pelo pela sem sobre entre contra desde durante após até sob perante mediante via como",
        Conjunctions = "e ou mas porém enquanto quando embora se porque pois como onde depois",
        RelativePronouns = "que quem qual quais cujo cuja onde",
        Auxiliaries = "tem têm tinha tinham terá teria há havia é são era eram foi foram será seria ser sido estar está estão estava pode deve quis se lhe me não vai ter poderia poderiam deveria deveriam podem devem quer querem estavam",
        Adverbs = "entanto entretanto talvez há mesmo mesma também ainda já depois então agora hoje ontem amanhã sempre nunca assim inclusive só apenas antes posteriormente finalmente recentemente muito mais bem aqui ali",
        ReportedMood = "",
        VerbSecond = false,
        DropsPronouns = true,
        Infinitives = "",
        MasculineTitles = "sr. sr senhor dom rei príncipe padre frei",
        FeminineTitles = "sra. sra senhora dona rainha princesa irmã ministra senadora deputada",
        Titles = "dr. dr dra. dra presidente ministro vice-presidente primeiro-ministro senador deputado prefeito prefeita governador governadora general coronel capitão papa cardeal bispo juiz juíza procurador diretor diretora secretário secretária porta-voz chefe doutor professor professora delegado delegada embaixador ex-presidente ex-ministra ex-ministro",
        PersonNouns = """
            presidente ministro ministra vice-presidente primeiro-ministro senador senadora deputado deputada prefeito prefeita governador governadora general coronel capitão papa bispo juiz juíza procurador procuradora diretor diretora
            secretário secretária porta-voz chefe doutor doutora professor professora delegado delegada embaixador embaixadora advogado advogada homem mulher pai mãe filho filha irmão irmã amigo amiga vizinho testemunha vítima jogador
            treinador técnico ator atriz cantor cantora artista autor autora escritor escritora jornalista especialista economista pesquisador pesquisadora cientista analista líder dirigente candidato candidata político ativista
            estudante empresário empresária policial agente médico médica parlamentar apresentador apresentadora youtuber
            funcionário funcionária vereador vereadora conselheiro conselheira comissário inspetor inspetora sargento soldado comandante tenente diplomata assessor assessora consultor consultora biólogo
            bióloga físico física historiador historiadora sociólogo socióloga politólogo psicólogo psicóloga epidemiologista virologista cirurgião enfermeiro enfermeira farmacêutico engenheiro
            engenheira arquiteto arquiteta docente reitor reitora poeta romancista cineasta músico comediante humorista colunista repórter correspondente fotógrafo atacante goleiro guarda-redes zagueiro
            meia capitã selecionador ciclista tenista atleta campeão campeã árbitro fundador fundadora cofundador dono dona gerente comerciante agricultor pescador taxista motorista vizinha morador
            moradora habitante passageiro turista aposentado aposentada jovem menino menina garoto garota avô avó tio tia primo prima marido esposa viúva viúvo réu acusado acusada suspeito sindicalista
            manifestante padre pastor arcebispo rabino titular familiar premiê chanceler ex-presidente ex-prefeito ex-governador autarca eurodeputado eurodeputada titular
            gestor gestora magistrado magistrada pontífice mandatário
            """,
        PluralEndings = "or:ores a:as o:os e:es l:is ão:ões",
        RoleSynonyms = "presidente/mandatário/chefe ministro/titular/magistrado ministra/titular/magistrada prefeito/gestor prefeita/gestora juiz/magistrado juíza/magistrada advogado/defensor advogada/defensora treinador/técnico jogador/atleta/atacante/goleiro/zagueiro/meia jogadora/atleta deputado/parlamentar deputada/parlamentar senador/parlamentar senadora/parlamentar médico/doutor médica/doutora papa/pontífice delegado/policial cantor/artista cantora/artista escritor/autor escritora/autora secretário/titular secretária/titular",
        GroupNouns = "ministério governo partido polícia tribunal corte comissão comitê conselho congresso senado câmara sindicato associação federação empresa companhia grupo banco universidade instituto agência jornal revista organização prefeitura exército autoridades especialistas fontes pesquisadores",
        WorkNouns = "canção música filme álbum disco livro romance série programa novela obra revista jornal projeto operação intitulado intitulada apelidado apelidada chamado chamada cantou",
        DistanceWords = "chamado chamada chamados chamadas suposto suposta denominado conhecido conhecida conhecidos conhecidas",
        NameParticles = "de da do dos das e van von der den di del la bin ibn",
        NotNames = "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro minutos horas dias semanas meses anos",
        Abbreviations = "sr sra dr dra prof etc av",
        MasculineNames = "josé joão antónio antônio francisco carlos paulo pedro lucas luiz luís marcos gabriel rafael daniel marcelo bruno eduardo felipe rodrigo manuel mateus andré fernando fábio leonardo gustavo guilherme jair sérgio fernando ricardo adalberto ademir adriano afonso alberto alexandre alfredo álvaro amílcar anderson ângelo armando artur augusto benedito bernardo caio cássio célio césar ciro cláudio cristiano cristóvão dário davi david diogo duarte edson elias emanuel emílio ernesto eugénio fabrício feliciano filipe flávio frederico geraldo gilberto gonçalo guido heitor hélio henrique hugo humberto igor ismael ivo jaime jerónimo joaquim jonas jorge josué júlio leandro lourenço luciano marcelino márcio mário martim matheus maurício mauro miguel milton moisés murilo nelson nuno orlando otávio oswaldo raimundo ramon raul reinaldo renan renato roberto roger rogério romeu ronaldo rubens rui samuel sebastião severino silas sílvio tarcísio thiago tiago tomás valdemar vasco vicente victor vinícius vítor wagner walter wellington wilson xavier",
        FeminineNames = "maria ana francisca antônia adriana juliana márcia fernanda patrícia aline sandra camila amanda bruna jéssica letícia júlia luciana vanessa mariana gabriela vera kátia marina dilma simone cristina alessandra alexandra alice amália ângela anabela andreia aurora bárbara beatriz benedita carla carlota carmen carolina catarina cecília célia clara clarice cláudia daniela débora denise diana dora eduarda elaine eliana elisa elisabete elisângela eloísa elsa eunice eva fabiana fátima filipa flávia francine gisele helena heloísa inês irene isabel isabela isadora ivone jaqueline joana josefa josiane julieta karina laura leila leonor lídia lívia lorena lourdes lúcia luísa luiza luzia madalena manuela marcela margarida mariane marília marisa marta matilde melissa michele milena mirela mónica mônica natália nathalia olívia paloma paula priscila rafaela raquel rebeca regina renata rita roberta rosana rosângela roseli rute sabrina salete sara silvana sílvia sofia sónia sônia sophia soraia susana taís tânia tatiana teresa thaís valéria valentina vanda verónica viviane yasmin zélia",
        Elisions = "",
        DashDialogue = true,
        Reported = ReportedWords,
    };
}
