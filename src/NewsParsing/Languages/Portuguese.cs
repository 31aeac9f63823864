namespace NewsParsing.Languages;

/// <summary>Portuguese.</summary>
internal static class Portuguese
{
    internal static Language Language { get; } = new()
    {
        Code = "pt",

        // Told from other languages by

        StopWords = [],

        // Dates

        Dates = new DateWords(),

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
                "em", "de",
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
                "publicado", "publicada", "atualizado", "atualizada", "actualizado", "actualizada", "atualização", "compartilhar", "compartilhe", "partilhar",
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

        Quotes = new QuoteWords(),

        // Comments

        Comments = new CommentWords(),

        // The page around the article

        Page = new PageWords(),
    };
}
