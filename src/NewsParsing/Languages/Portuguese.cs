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

        Bylines = new BylineWords(),

        // Quotes

        Quotes = new QuoteWords(),

        // Comments

        Comments = new CommentWords(),

        // The page around the article

        Page = new PageWords(),
    };
}
