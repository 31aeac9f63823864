namespace NewsParsing.Languages;

/// <summary>Spanish.</summary>
internal static class Spanish
{
    internal static Language Language { get; } = new()
    {
        Code = "es",

        // Told from other languages by

        StopWords = [],

        // Dates

        Dates = new DateWords(),

        // Bylines, datelines, captions

        Bylines = new BylineWords
        {
            Prefixes =
            [
                "por", "escrito por", "publicado por", "texto de", "una crónica de", "un reportaje de", "redactado por", "entrevista de", "reportaje de",
                "crónica de", "elaborado por", "autor de la nota", "posteado por", "escribe", "escriben", "firmado por",
            ],
            Labels =
            [
                new("autor", AuthorRole.Author, true), new("autora", AuthorRole.Author, true), new("autores", AuthorRole.Author, true),
                new("texto", AuthorRole.Author, true), new("textos", AuthorRole.Author, true), new("redacción", AuthorRole.Author, true),
                new("fuente", AuthorRole.Author, true, IsSource: true), new("fuentes", AuthorRole.Author, true, IsSource: true),
                new("redactor", AuthorRole.Author, true), new("periodista", AuthorRole.Author, true), new("con la colaboración de", AuthorRole.Contributor),
                new("con información de", AuthorRole.Contributor), new("con información", AuthorRole.Contributor, true),
                new("colaboración", AuthorRole.Contributor, true), new("edición", AuthorRole.Editor, true), new("editado por", AuthorRole.Editor),
                new("editor", AuthorRole.Editor, true), new("editora", AuthorRole.Editor, true), new("traducción", AuthorRole.Translator, true),
                new("traducción de", AuthorRole.Translator), new("traducido por", AuthorRole.Translator), new("fotos", AuthorRole.Photographer, true),
                new("foto", AuthorRole.Photographer, true), new("fotografía", AuthorRole.Photographer, true), new("fotografías", AuthorRole.Photographer, true),
                new("fotografías de", AuthorRole.Photographer), new("fotos de", AuthorRole.Photographer), new("fotógrafo", AuthorRole.Photographer, true),
                new("imágenes", AuthorRole.Photographer, true), new("ilustración", AuthorRole.Illustrator, true), new("ilustraciones", AuthorRole.Illustrator, true),
                new("infografía", AuthorRole.Illustrator, true), new("gráficos", AuthorRole.Illustrator, true), new("vídeo", AuthorRole.Producer, true),
                new("video", AuthorRole.Producer, true), new("realización", AuthorRole.Producer, true), new("producción", AuthorRole.Producer, true),
                new("corresponsal", AuthorRole.Correspondent, true),
            ],
            Conjunctions =
            [
                "y", "e", "&",
            ],
            Companions =
            [
                "con", "junto a",
            ],
            Employers =
            [
                "para",
            ],
            PlaceWords =
            [
                "en", "desde",
            ],
            JobTitles =
            [
                "corresponsal", "corresponsales", "enviado", "enviada", "enviados", "redactor", "redactora", "redactores", "periodista", "periodistas", "reportero",
                "reportera", "columnista", "editor", "editora", "director", "directora", "colaborador", "colaboradora", "cronista", "jefe", "jefa", "analista",
                "profesor", "profesora", "catedrático", "catedrática", "escritor", "escritora", "economista", "fotógrafo", "fotógrafa", "becario", "subdirector",
                "subdirectora", "delegado", "delegada", "coordinador", "coordinadora", "abogado", "abogada", "politólogo", "politóloga",
            ],
            TitleWords =
            [
                "nuestro", "nuestra", "especial", "antiguo", "antigua",
            ],
            OrganizationWords =
            [
                "redacción", "agencia", "agencias", "diario", "prensa", "periódico", "equipo", "radio", "televisión", "noticias", "ediciones", "editorial",
                "revista", "fundación", "universidad", "instituto", "asociación", "ministerio", "grupo", "sociedad", "comité", "consejo", "servicio", "mesa",
                "staff",
            ],
            NotNames =
            [
                "publicado", "publicada", "actualizado", "actualizada", "actualización", "compartir", "guardar", "imprimir", "seguir", "suscríbete", "suscríbase",
                "comentarios", "comentario", "comentar", "leer", "más", "inicio", "lectura", "minutos", "min", "hoy", "ayer", "hace", "escuchar", "ver", "todos",
                "artículo", "artículos", "iniciar", "sesión", "newsletter", "boletín", "tu", "su", "este", "esta", "es", "sección", "categoría", "publicidad",
                "enviar", "última", "creado", "hrs", "horas",
            ],
            CaptionLabels =
            [
                "foto", "fotos", "foto de", "fotografía", "fotografías", "fotografía de", "imagen", "imágenes", "crédito", "créditos", "fuente", "ilustración",
                "archivo", "foto de archivo", "imagen de archivo", "copyright", "captura", "captura de pantalla", "infografía", "vídeo", "gráfico", "cortesía",
                "cortesía de", "crédito de la foto",
            ],
            NoticeWords =
            [
                "el", "la", "los", "las", "un", "una", "unos", "este", "esta", "estos", "ese", "esa", "él", "ella", "ellos", "nosotros", "yo", "en", "a", "de",
                "desde", "para", "por", "con", "y", "pero", "o", "sí", "no", "exclusiva", "exclusivo", "última", "video", "vídeo", "foto", "fotos", "opinión",
                "análisis", "entrevista", "pregunta", "respuesta", "cómo", "qué", "cuándo", "dónde", "quién", "nota", "aviso", "corrección", "actualización",
                "publicidad", "fuente", "aquí", "hoy", "ayer", "mañana", "ahora", "todo", "todos", "dos", "tres", "paso", "día", "parte", "capítulo", "lea", "leer",
                "ver", "más", "si", "que", "crónica", "editorial", "directo", "claves", "reportaje", "alerta",
            ],
            WirePhrases =
            [
                "con información de", "con información", "con datos de", "fuente", "fuentes", "agencias", "según", "vía", "con", "tomado de",
            ],
            ContributionPhrases =
            [
                "contribuyó a este reportaje", "contribuyeron a este reportaje", "contribuyó a este informe", "contribuyeron a este informe",
                "contribuyó con este reportaje", "contribuyeron con este reportaje", "colaboró en esta información", "colaboraron en esta información",
                "colaboró en este reportaje",
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
