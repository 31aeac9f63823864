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
            """,
        NamingVerbs = "chamar classificar/classifica/classificam/classificou/~classificando acusar descrever/descreve/descreveu/descrito definir/define/definiu qualificar/qualifica/qualificou tachar rotular apelidar comparar falar tratar condenar considerar",
        StanceVerbs = "pensar acreditar achar esperar querer/quer/querem/queria saber/sabe sentir/sente/sentiu temer/teme ver/vê/viu decidir/decide/decidiu desejar crer/crê entender/entende/entendeu",
        SeparableVerbs = "",
        VerbEndings = [new("ar", "a am ou aram ava avam *ado *ada ar ~ando ará aria"), new("er", "e em eu eram ia iam *ido er ~endo erá eria"), new("ir", "e em iu iram ia iam *ido ir ~indo irá iria"), new("", "_")],
        SourcePhrases = ["segundo", "de acordo com", "conforme", "na opinião de", "na avaliação de", "nas palavras de", "na visão de"],
        WeakSourcePhrases = ["para"],
        SourcePostpositions = "",
        Likeness = "como",
        Agents = "por pelo pela pelos",
        SpeechNouns = "comunicado declaração carta mensagem tuíte tweet discurso entrevista frase palavra palavras resposta pergunta artigo relatório texto lema título comentário nota legenda",
        That = "que",
        MasculinePronouns = "ele este",
        FemininePronouns = "ela esta",
        OtherPronouns = "eles elas eu nós você vocês quem alguém alguns muitos outros isso isto",
        Clitics = "",
        Determiners = "o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela vários várias alguns algumas outro outra outros todo todos cada dois duas três quatro",
        IndefiniteArticles = "um uma outro outra algum alguma",
        ObliqueDeterminers = "",
        Possessives = "seu sua seus suas meu minha nosso nossa",
        LinkingPrepositions = "de do da dos das",
        Prepositions = "para ao à em no na nos nas com por pelo pela sem sobre entre contra desde durante após até sob perante mediante via como",
        Conjunctions = "e ou mas porém enquanto quando embora se porque pois como onde depois",
        RelativePronouns = "que quem qual quais cujo cuja onde",
        Auxiliaries = "tem têm tinha tinham terá teria há havia é são era eram foi foram será seria ser sido estar está estão estava pode deve quis se lhe me não vai ter",
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
            """,
        GroupNouns = "ministério governo partido polícia tribunal corte comissão comitê conselho congresso senado câmara sindicato associação federação empresa companhia grupo banco universidade instituto agência jornal revista organização prefeitura exército autoridades especialistas fontes pesquisadores",
        WorkNouns = "canção música filme álbum disco livro romance série programa novela obra revista jornal projeto operação intitulado intitulada apelidado apelidada chamado chamada cantou",
        DistanceWords = "chamado chamada chamados chamadas suposto suposta denominado",
        NameParticles = "de da do dos das e van von di",
        NotNames = "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        Abbreviations = "sr sra dr dra prof etc av",
        MasculineNames = "josé joão antónio antônio francisco carlos paulo pedro lucas luiz luís marcos gabriel rafael daniel marcelo bruno eduardo felipe rodrigo manuel mateus andré fernando fábio leonardo gustavo guilherme jair sérgio fernando ricardo",
        FeminineNames = "maria ana francisca antônia adriana juliana márcia fernanda patrícia aline sandra camila amanda bruna jéssica letícia júlia luciana vanessa mariana gabriela vera kátia marina dilma simone cristina",
        Elisions = "",
        DashDialogue = true,
    };
}
