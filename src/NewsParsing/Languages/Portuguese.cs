namespace NewsParsing.Languages;

/// <summary>Portuguese.</summary>
internal static partial class Portuguese
{
    internal static Language Language { get; } = new()
    {
        Code = "pt",

        // Lines around an article in a text

        PlainText = new PlainTextWords
        {
            Buttons =
            [
                "compartilhar", "compartilhe", "partilhar", "partilhe", "compartilhar no facebook", "compartilhar no whatsapp", "enviar", "enviar por email",
                "enviar por e-mail", "imprimir", "copiar", "copiar link", "link copiado", "salvar", "guardar", "ouvir", "ouvir artigo", "reproduzir", "fechar",
                "abrir", "menu", "buscar", "busca", "pesquisar", "pesquisa", "entrar", "login", "sair", "cadastre-se", "registar", "registe-se", "assinar",
                "assine", "assine já", "assinatura", "subscrever", "seguir", "siga", "siga-nos", "responder", "denunciar", "editar", "excluir", "apagar",
                "cancelar", "continuar", "continuar lendo", "continuar a ler", "próximo", "próxima", "anterior", "voltar", "voltar ao topo", "início",
                "página inicial", "publicidade", "anúncio", "patrocinado", "conteúdo patrocinado", "ir para o conteúdo", "pular para o conteúdo",
                "comentários", "comentário", "comentar", "ver comentários", "deixe um comentário", "mais", "ver mais", "ver todos", "ver tudo", "leia mais",
                "ler mais", "leia também", "ler também", "saiba mais", "mostrar mais", "aceitar", "aceitar todos", "aceito", "rejeitar", "configurações",
                "definições", "política de privacidade", "privacidade", "termos de uso", "termos e condições", "contato", "contacto", "contactos",
                "fale conosco", "quem somos", "sobre nós", "ajuda", "mapa do site", "newsletter", "newsletters", "loja", "foto", "fotos", "vídeo", "vídeos",
                "galeria", "ampliar", "baixar", "descarregar", "por", "e", "autor", "redação", "publicado", "publicado em", "atualizado", "atualizado em",
                "última atualização", "tempo de leitura", "leitura", "min", "minutos", "ao vivo", "em direto", "última hora", "exclusivo", "opinião",
                "análise", "entrevista", "temas", "tópicos", "tags", "sim", "não", "ou",
            ],
            Pointers =
            [
                "leia também", "leia mais", "leia ainda", "ler também", "ler mais", "leia:", "veja também", "veja mais", "veja:", "saiba mais", "confira",
                "clique aqui", "clique para", "assine", "inscreva-se", "cadastre-se", "subscreva", "siga", "siga-nos", "receba", "baixe", "descarregue",
                "participe", "junte-se", "ouça", "assista", "acompanhe", "acesse", "voltar a", "voltar para", "já é assinante", "para continuar",
                "conteúdo exclusivo", "este conteúdo", "vídeo:", "vídeos:", "fotos:", "compartilhe", "partilhe", "entre no", "faça parte", "artigo exclusivo",
            ],
            Turns =
            [
                "leia também", "leia mais", "ler mais", "ler também", "veja também", "veja mais", "notícias relacionadas", "artigos relacionados",
                "conteúdo relacionado", "relacionados", "relacionadas", "matérias relacionadas", "temas relacionados", "mais notícias", "mais lidas",
                "mais lidos", "as mais lidas", "os mais lidos", "mais vistas", "mais vistos", "mais populares", "populares", "mais de", "mais em",
                "mais sobre", "mais artigos", "mais recentes", "últimas notícias", "últimas", "as últimas", "tendências", "em alta", "em destaque",
                "destaques", "recomendado", "recomendados", "recomendadas", "recomendamos", "você pode gostar", "você também pode gostar", "pode gostar",
                "pode interessar", "também pode gostar", "pode também gostar", "outras notícias", "outros artigos", "a seguir", "próximo artigo", "temas",
                "tópicos", "tags", "assuntos", "saiba mais", "newsletter", "newsletters", "assine", "siga-nos", "redes sociais", "compartilhe", "partilhar",
                "partilhe", "comentários", "deixe um comentário", "deixe uma resposta", "sobre o autor", "o autor", "autor", "seções", "secções", "serviços",
                "editorias", "conteúdo patrocinado", "conteúdo de marca", "publicidade", "vídeos", "contato", "contactos",
            ],
            Appeals =
            [
                "newsletter", "assine", "assinante", "assinatura", "inscreva-se", "cadastre-se", "registe-se", "faça login", "sua conta", "endereço de e-mail",
                "clique aqui", "nosso app", "aplicativo", "baixe", "siga-nos", "junte-se", "nossos leitores", "nossa redação", "sua opinião",
                "grátis",
            ],
            Footers =
            [
                "todos os direitos reservados", "direitos reservados", "copyright", "©", "termos de uso", "política de privacidade", "cookies",
                "dados pessoais", "proibida a reprodução", "é proibida", "javascript", "termos e condições",
            ],
        },

        // Told from other languages by

        StopWords =
        [
            "o", "a", "os", "as", "de", "do", "da", "dos", "das", "e", "em", "que", "um", "uma", "para", "com", "não", "no", "na", "por", "se", "mais", "é",
            "ao", "como", "foi", "ou", "à", "sua", "seu", "pelo", "pela", "ser", "são", "também", "já", "até", "está", "nos", "nas", "entre", "sobre", "quando",
            "muito", "era", "mas", "ele", "tem", "após", "isso", "essa",
        ],

        // Dates

        Dates = new DateWords
        {
            Months =
            [
                ["janeiro", "jan"], ["fevereiro", "fev"], ["março", "marco", "mar"], ["abril", "abr"], ["maio", "mai"], ["junho", "jun"], ["julho", "jul"],
                ["agosto", "ago"], ["setembro", "set"], ["outubro", "out"], ["novembro", "nov"], ["dezembro", "dez"],
            ],
            Weekdays =
            [
                ["segunda", "segunda-feira", "seg"], ["terça", "terça-feira", "ter"], ["quarta", "quarta-feira", "qua"], ["quinta", "quinta-feira", "qui"],
                ["sexta", "sexta-feira", "sex"], ["sábado", "sabado", "sáb", "sab"], ["domingo", "dom"],
            ],
            DayFirst = true,
            CapitalMonths = false,
            Joiners = ["de", "do", "em"],
            Ordinals = ["º", "ª", "o"],
            ClockLeads = ["às", "as", "à"],
            HourMarks = ["h", "hs", "horas", "hora", "min"],
            Published =
            [
                "publicado", "publicada", "publicado em", "publicado por", "publicação", "data de publicação", "postado", "postado em", "postada em", "criado em",
                "criado", "escrito em", "data",
            ],
            Updated =
            [
                "atualizado", "atualizada", "atualizado em", "atualizada em", "atualização", "última atualização", "modificado", "modificado em",
                "última modificação", "editado", "editado em", "revisado em", "atualizado há", "actualizado", "actualizado em",
            ],
            Other = ["evento", "prazo", "consultado em", "acesso em", "acessado em", "membro desde", "nascido em", "válido até", "foto", "arquivado", "data atual", "data e hora atuais", "hoje é"],
            Today = ["hoje"],
            Yesterday = ["ontem"],
            JustNow = ["agora mesmo", "neste momento", "agora há pouco"],
            AgoLeads = ["há", "faz"],
            AgoTails = ["atrás"],
            Numbers = [["um", "uma"], ["dois", "duas"], ["três"], ["quatro"], ["cinco"], ["seis"], ["sete"], ["oito"], ["nove"], ["dez"]],
            Units =
            [
                ["segundo", "segundos", "seg", "s"], ["minuto", "minutos", "min"], ["hora", "horas", "h"], ["dia", "dias", "d"], ["semana", "semanas", "sem"],
                ["mês", "meses", "mes"], ["ano", "anos"],
            ],
        },

        // Bylines, datelines, captions

        Bylines = new BylineWords
        {
            Prefixes =
            [
                "por", "escrito por", "publicado por", "postado por", "texto de", "reportagem de", "uma reportagem de", "entrevista de", "da redação", "criado por",
                "elaborado por",
            ],
            Labels =
            [
                new("autor", AuthorRole.Author, true), new("autora", AuthorRole.Author, true), new("autores", AuthorRole.Author, true),
                new("texto", AuthorRole.Author, true), new("textos", AuthorRole.Author, true), new("reportagem", AuthorRole.Author, true),
                new("fonte", AuthorRole.Author, true, IsSource: true), new("fontes", AuthorRole.Author, true, IsSource: true),
                new("redação", AuthorRole.Author, true), new("jornalista", AuthorRole.Author, true), new("com a colaboração de", AuthorRole.Contributor),
                new("com colaboração de", AuthorRole.Contributor), new("com informações de", AuthorRole.Contributor),
                new("com informações da", AuthorRole.Contributor), new("com informações do", AuthorRole.Contributor),
                new("colaboração", AuthorRole.Contributor, true), new("colaborou", AuthorRole.Contributor, true), new("colaboraram", AuthorRole.Contributor, true),
                new("edição", AuthorRole.Editor, true), new("edição de", AuthorRole.Editor), new("editado por", AuthorRole.Editor),
                new("editor", AuthorRole.Editor, true), new("editora", AuthorRole.Editor, true), new("revisão", AuthorRole.Editor, true),
                new("tradução", AuthorRole.Translator, true), new("tradução de", AuthorRole.Translator), new("traduzido por", AuthorRole.Translator),
                new("foto", AuthorRole.Photographer, true), new("fotos", AuthorRole.Photographer, true), new("fotos de", AuthorRole.Photographer),
                new("foto de", AuthorRole.Photographer), new("fotografia", AuthorRole.Photographer, true), new("fotografias", AuthorRole.Photographer, true),
                new("imagens", AuthorRole.Photographer, true), new("ilustração", AuthorRole.Illustrator, true), new("ilustrações", AuthorRole.Illustrator, true),
                new("infografia", AuthorRole.Illustrator, true), new("arte", AuthorRole.Illustrator, true), new("vídeo", AuthorRole.Producer, true),
                new("produção", AuthorRole.Producer, true), new("correspondente", AuthorRole.Correspondent, true),
            ],
            Conjunctions =
            [
                "e", "&",
            ],
            Companions =
            [
                "com",
            ],
            Employers =
            [
                "para", "pela", "pelo",
            ],
            PlaceWords =
            [
                "em",
            ],
            JobTitles =
            [
                "repórter", "repórteres", "jornalista", "jornalistas", "correspondente", "correspondentes", "enviado", "enviada", "enviados", "redator", "redatora",
                "redactor", "redactora", "colunista", "colunistas", "editor", "editora", "diretor", "diretora", "director", "directora", "colaborador",
                "colaboradora", "cronista", "comentarista", "analista", "professor", "professora", "economista", "escritor", "escritora", "fotógrafo", "fotógrafa",
                "estagiário", "estagiária", "advogado", "advogada", "apresentador", "apresentadora", "editor-chefe",
            ],
            TitleWords =
            [
                "nosso", "nossa", "especial", "chefe",
            ],
            OrganizationWords =
            [
                "redação", "redacção", "agência", "agências", "agencia", "jornal", "diário", "imprensa", "equipe", "equipa", "rádio", "televisão", "notícias",
                "editora", "revista", "fundação", "universidade", "instituto", "associação", "ministério", "grupo", "comitê", "conselho", "assessoria", "portal",
                "folha", "estadão", "staff", "folhapress",
            ],
            NotNames =
            [
                "patrocinado", "publicado", "publicada", "atualizado", "atualizada", "actualizado", "actualizada", "atualização", "compartilhar", "compartilhe", "partilhar",
                "salvar", "imprimir", "seguir", "siga", "assine", "comentários", "comentário", "comentar", "ler", "leia", "mais", "início", "leitura", "minutos",
                "min", "hoje", "ontem", "há", "ouvir", "ver", "todos", "artigo", "artigos", "entrar", "newsletter", "este", "esta", "seu", "sua", "é", "seção",
                "categoria", "publicidade", "última", "às", "horas",
            ],
            CaptionLabels =
            [
                "foto", "fotos", "foto de", "fotografia", "fotografias", "imagem", "imagens", "crédito", "créditos", "crédito da foto", "fonte", "ilustração",
                "arquivo", "foto de arquivo", "copyright", "reprodução", "captura de tela", "infografia", "vídeo", "arte", "divulgação", "cortesia", "foto por",
            ],
            NoticeWords =
            [
                "o", "a", "os", "as", "um", "uma", "este", "esta", "isto", "esse", "essa", "ele", "ela", "eles", "nós", "eu", "em", "no", "na", "de", "do", "da",
                "para", "por", "com", "e", "mas", "ou", "sim", "não", "exclusivo", "última", "vídeo", "foto", "fotos", "opinião", "análise", "entrevista",
                "pergunta", "resposta", "como", "que", "quando", "onde", "quem", "nota", "aviso", "correção", "atualização", "publicidade", "fonte", "aqui", "hoje",
                "ontem", "amanhã", "agora", "tudo", "todos", "dois", "duas", "três", "passo", "dia", "parte", "capítulo", "leia", "ler", "ver", "mais", "se",
                "crônica", "editorial", "reportagem", "alerta",
            ],
            WirePhrases =
            [
                "com informações de", "com informações da", "com informações do", "com informações", "com", "fonte", "fontes", "agências", "segundo", "via",
                "com agência",
            ],
            ContributionPhrases =
            [
                "contribuiu para esta reportagem", "contribuíram para esta reportagem", "colaborou para esta reportagem", "colaboraram para esta reportagem",
                "colaborou nesta reportagem", "colaborou", "colaboraram",
            ],
        },

        // Quotes

        Quotes = QuoteWords,

        // Comments

        Comments = new CommentWords
        {
            Nouns =
            [
                "comentário", "comentários", "resposta", "respostas", "pensamento", "pensamentos", "opinião", "opiniões", "reação", "reações",
                "comentários dos leitores", "mensagens",
            ],
            One =
            [
                "um", "uma",
            ],
            Headings =
            [
                "todos os comentários", "ver comentários", "os comentários", "comentários dos leitores", "mostrar comentários", "exibir comentários",
                "o que dizem os leitores",
            ],
            About =
            [
                "em", "a", "sobre", "para", "ao",
            ],
            Closed =
            [
                "os comentários estão fechados", "comentários fechados", "comentários encerrados", "os comentários estão encerrados",
                "os comentários estão desativados", "comentários desativados", "comentários estão fechados", "comentários desabilitados",
                "os comentários foram encerrados", "a discussão está encerrada", "não é mais possível comentar",
            ],
            Says =
            [
                "diz", "disse", "escreveu", "escreve", "comentou", "comenta", "respondeu", "responde", "falou",
            ],
            By =
            [
                "por", "de", "publicado por", "escrito por", "enviado por", "postado por", "comentário de", "resposta de", "autor",
            ],
            On =
            [
                "em", "às", "no dia", "publicado em", "escrito em", "enviado em", "postado em", "data",
            ],
            Buttons =
            [
                "responder", "resposta", "respostas", "citar", "denunciar", "denunciar comentário", "reportar", "reportar abuso", "curtir", "gosto",
                "não gosto", "descurtir", "carregando...", "compartilhar", "partilhar", "link", "link permanente", "link para o comentário",
                "copiar link", "permalink", "editar", "excluir", "apagar", "eliminar", "ocultar", "mostrar", "mostrar mais", "ver mais", "ler mais",
                "leia mais", "mais", "ver respostas", "mostrar respostas", "ver mais comentários", "carregar mais comentários", "carregar mais",
                "mais comentários", "acesse para responder", "faça login para responder", "inicie sessão para responder", "entre para responder",
                "seguir", "bloquear", "autor", "convidado", "moderador", "assinante", "ordenar por", "mais recentes", "mais antigos",
                "cancelar resposta", "cancelar", "recomendar", "votar", "comentar", "útil", "traduzir", "concordo", "discordo",
            ],
            Replies =
            [
                "responder", "responderexcluir", "respondereliminar", "responder a este comentário", "acesse para responder",
                "faça login para responder", "inicie sessão para responder", "entre para responder", "citar",
            ],
            Invitations =
            [
                "deixe um comentário", "deixe uma resposta", "deixe seu comentário", "deixe o seu comentário", "deixar um comentário",
                "deixar uma resposta", "escreva um comentário", "escreva seu comentário", "escreva o seu comentário", "adicionar comentário",
                "adicionar um comentário", "adicione um comentário", "adicione seu comentário", "publicar um comentário", "postar um comentário",
                "enviar comentário", "comente", "comente esta notícia", "o seu endereço de e-mail não será publicado",
                "o seu endereço de email não será publicado", "seu endereço de e-mail não será publicado", "faça login para", "para comentar",
                "você precisa", "você deve", "precisa de fazer login", "cancelar resposta", "artigos relacionados", "notícias relacionadas",
                "leia também", "leia mais", "veja também", "mais lidas", "trackbacks",
            ],
            Notices =
            [
                "seu comentário está aguardando moderação", "seu comentário está aguardando moderação.", "o seu comentário aguarda moderação",
                "comentário aguardando moderação",
            ],
            InReplyTo =
            [
                "em resposta a", "em resposta ao", "resposta a", "respondendo a", "responde a",
            ],
        },

        // The page around the article

        Page = new PageWords
        {
            FaultTitles = ["página não encontrada", "não encontrado", "não encontrada", "erro", "acesso negado", "em manutenção"],
            PrivacyWords = ["consentimento", "privacidade", "dados pessoais", "terceiros"],
            Notes =
            [
                "correção:", "errata", "nota da redação", "nota do editor", "atualização:", "este artigo foi", "esta reportagem foi", "uma versão anterior",
                "esclarecimento",
            ],
            Taglines =
            [
                "é jornalista", "é repórter", "é correspondente", "é colunista", "é editor", "é editora", "é redator", "é redatora", "cobre",
                "escreve sobre", "escreve para",
            ],
            LiveBlogs =
            [
                "ao vivo", "em direto", "em directo", "ao minuto", "minuto a minuto",
            ],
        },
    };
}
