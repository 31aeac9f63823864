namespace NewsParsing.Languages;

/// <summary>Portuguese.</summary>
internal static class Portuguese
{
    internal static Language Language { get; } = new()
    {
        Code = "pt",

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
            Other = ["evento", "prazo", "consultado em", "acesso em", "acessado em", "membro desde", "nascido em", "válido até", "foto", "arquivado"],
            Today = ["hoje"],
            Yesterday = ["ontem"],
            JustNow = ["agora", "agora mesmo", "neste momento"],
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

        Bylines = new BylineWords(),

        // Quotes

        Quotes = new QuoteWords(),

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

        Page = new PageWords(),
    };
}
