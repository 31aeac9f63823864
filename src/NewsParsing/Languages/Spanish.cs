namespace NewsParsing.Languages;

/// <summary>Spanish.</summary>
internal static partial class Spanish
{
    internal static Language Language { get; } = new()
    {
        Code = "es",

        // Lines around an article in a text

        PlainText = new PlainTextWords
        {
            Buttons =
            [
                "compartir", "compartir en facebook", "compartir en twitter", "compartir noticia", "compartir artículo", "enviar", "enviar por correo",
                "enviar por email", "correo", "imprimir", "copiar", "copiar enlace", "copiar link", "enlace copiado", "guardar", "guardar artículo",
                "escuchar", "escuchar artículo", "reproducir", "cerrar", "abrir", "menú", "buscar", "búsqueda", "iniciar sesión", "inicia sesión",
                "cerrar sesión", "regístrate", "registrarse", "acceder", "suscríbete", "suscribirse", "suscripción", "seguir", "síguenos", "responder",
                "denunciar", "editar", "eliminar", "borrar", "cancelar", "continuar", "siguiente", "anterior", "volver", "volver arriba", "ir arriba",
                "inicio", "portada", "publicidad", "anuncio", "patrocinado", "contenido patrocinado", "ir al contenido", "saltar al contenido", "comentarios",
                "comentario", "comentar", "ver comentarios", "añadir comentario", "deja un comentario", "más", "ver más", "ver todo", "ver todos", "leer más",
                "leer también", "mostrar más", "saber más", "aceptar", "aceptar todo", "rechazar", "configurar", "configuración", "política de privacidad",
                "privacidad", "aviso legal", "política de cookies", "términos y condiciones", "contacto", "contáctanos", "quiénes somos", "ayuda", "mapa web",
                "boletín", "boletines", "newsletter", "tienda", "foto", "fotos", "vídeo", "video", "vídeos", "videos", "galería", "ampliar", "ampliar foto",
                "descargar", "por", "y", "autor", "redacción", "publicado", "publicado el", "actualizado", "actualizado el", "última actualización",
                "tiempo de lectura", "lectura", "min", "minutos", "en vivo", "en directo", "última hora", "exclusivo", "opinión", "análisis", "entrevista",
                "temas", "etiquetas", "archivado en", "sí", "no", "o", "normas",
            ],
            Pointers =
            [
                "lea también", "lee también", "leer también", "lea además", "lea más", "lee más", "leer más", "ver también", "vea también",
                "te puede interesar", "te puede gustar", "puede leer", "puedes leer", "también puedes leer", "le puede interesar", "más información",
                "más noticias", "haz clic", "haga clic", "pincha aquí", "suscríbete", "suscríbase", "regístrate", "síguenos", "sigue", "siga", "recibe",
                "recibí", "descarga", "únete", "mira", "mirá", "escucha", "consulta", "ver más", "volver a", "ya eres suscriptor", "si ya tienes",
                "inicia sesión", "para seguir leyendo", "contenido exclusivo", "este contenido", "vídeo:", "video:", "en imágenes", "en fotos", "por favor",
                "comparte", "newsletter", "puedes seguir", "sigue toda la información",
            ],
            Turns =
            [
                "te puede interesar", "te puede gustar", "le puede interesar", "también te puede interesar", "quizás te interese", "te recomendamos",
                "recomendado", "recomendados", "recomendaciones", "noticias relacionadas", "artículos relacionados", "contenido relacionado",
                "contenidos relacionados", "relacionados", "relacionado", "información relacionada", "temas relacionados", "más noticias", "más información",
                "más artículos", "más leído", "más leídas", "más leídos", "lo más leído", "lo más visto", "lo más", "las más leídas", "los más leídos",
                "más vistos", "más populares", "más de", "más en", "más sobre", "últimas noticias", "último momento", "últimas entradas", "lo último",
                "tendencias", "destacados", "destacadas", "además", "también en", "otras noticias", "otros artículos", "leer también", "lee también",
                "lea también", "ver también", "temas", "temas de", "etiquetas", "tags", "archivado en", "newsletter", "boletín", "boletines", "suscríbete",
                "síguenos", "compartir", "comentarios", "deja un comentario", "deja una respuesta", "tu comentario", "normas", "sobre el autor",
                "sobre la firma", "el autor", "autor", "secciones", "servicios", "contenido patrocinado", "contenidos patrocinados", "publicidad", "vídeos",
                "videos", "siguiente noticia", "noticia anterior", "contacto", "redes sociales", "en portada",
            ],
            Appeals =
            [
                "newsletter", "boletín", "suscríbete", "suscríbase", "suscriptor", "suscripción", "regístrate", "registrarse", "inicia sesión", "tu cuenta",
                "correo electrónico", "haz clic", "haga clic", "nuestra app", "descarga", "síguenos", "únete", "apoya nuestro",
                "bloqueador de anuncios", "nuestros lectores", "nuestra redacción", "tu opinión", "gratis",
            ],
            Footers =
            [
                "todos los derechos reservados", "derechos reservados", "copyright", "©", "aviso legal", "política de privacidad", "política de cookies",
                "cookies", "datos personales", "prohibida su reproducción", "prohibida la reproducción", "javascript", "términos y condiciones",
            ],
        },

        // Told from other languages by

        StopWords =
        [
            "el", "la", "los", "las", "de", "del", "y", "en", "que", "un", "una", "se", "por", "con", "para", "es", "al", "lo", "no", "su", "más", "como", "ha",
            "o", "sus", "este", "esta", "pero", "le", "fue", "son", "entre", "ya", "también", "sobre", "desde", "han", "hasta", "cuando", "muy", "sin", "está",
            "años", "todo", "dos", "nos", "hay", "porque", "según",
        ],

        // Dates

        Dates = new DateWords
        {
            Months =
            [
                ["enero", "ene"], ["febrero", "feb"], ["marzo", "mar"], ["abril", "abr"], ["mayo", "may"], ["junio", "jun"], ["julio", "jul"],
                ["agosto", "ago", "ag"], ["septiembre", "setiembre", "sept", "sep", "set"], ["octubre", "oct"], ["noviembre", "nov"], ["diciembre", "dic"],
            ],
            Weekdays =
            [
                ["lunes", "lun"], ["martes", "mar"], ["miércoles", "miercoles", "mié", "mie"], ["jueves", "jue"], ["viernes", "vie"],
                ["sábado", "sabado", "sáb", "sab"], ["domingo", "dom"],
            ],
            DayFirst = true,
            CapitalMonths = false,
            Joiners = ["de", "del", "el"],
            Ordinals = ["º", "ª", "o"],
            ClockLeads = ["a", "las", "la"],
            HourMarks = ["h", "hs", "hrs", "horas", "hora"],
            Published =
            [
                "publicado", "publicada", "publicado el", "publicado en", "publicación", "fecha de publicación", "fecha", "creado", "creado el", "escrito el",
                "subido", "posted", "emitido el",
            ],
            Updated =
            [
                "actualizado", "actualizada", "actualizado el", "actualización", "última actualización", "fecha de actualización", "modificado", "modificado el",
                "última modificación", "act", "editado", "revisado",
            ],
            Other = ["evento", "fecha límite", "consultado", "consultado el", "miembro desde", "registrado", "nacido", "válido hasta", "foto", "archivado", "fecha actual", "fecha y hora actual", "hoy es"],
            Today = ["hoy"],
            Yesterday = ["ayer"],
            JustNow = ["ahora mismo", "justo ahora", "hace un momento"],
            AgoLeads = ["hace"],
            AgoTails = ["atrás"],
            Numbers = [["un", "una", "uno"], ["dos"], ["tres"], ["cuatro"], ["cinco"], ["seis"], ["siete"], ["ocho"], ["nueve"], ["diez"]],
            Units =
            [
                ["segundo", "segundos", "seg", "s"], ["minuto", "minutos", "min", "mins"], ["hora", "horas", "h", "hs"], ["día", "días", "dia", "dias", "d"],
                ["semana", "semanas", "sem"], ["mes", "meses"], ["año", "años"],
            ],
        },

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
                "patrocinado", "publicado", "publicada", "actualizado", "actualizada", "actualización", "compartir", "guardar", "imprimir", "seguir", "suscríbete", "suscríbase",
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

        Quotes = QuoteWords,

        // Comments

        Comments = new CommentWords
        {
            Nouns =
            [
                "comentario", "comentarios", "respuesta", "respuestas", "pensamiento", "pensamientos", "opinión", "opiniones", "reacción",
                "reacciones", "comentarios de los lectores", "mensajes", "aportes",
            ],
            One =
            [
                "un", "una",
            ],
            Headings =
            [
                "todos los comentarios", "ver comentarios", "los comentarios", "tus comentarios", "lo que dicen los lectores", "deja tu opinión",
            ],
            About =
            [
                "en", "a", "sobre", "para",
            ],
            Closed =
            [
                "los comentarios están cerrados", "comentarios cerrados", "los comentarios están desactivados", "comentarios desactivados",
                "los comentarios se encuentran cerrados", "la conversación está cerrada", "los comentarios de esta entrada están cerrados",
                "no se admiten más comentarios", "el debate está cerrado", "los comentarios han sido cerrados",
            ],
            Says =
            [
                "dice", "dijo", "escribió", "escribe", "comentó", "comenta", "respondió", "responde", "opina", "ha dicho", "ha escrito",
            ],
            By =
            [
                "por", "de", "publicado por", "escrito por", "enviado por", "comentario de", "respuesta de", "autor",
            ],
            On =
            [
                "el", "a las", "publicado el", "escrito el", "enviado el", "fecha",
            ],
            Buttons =
            [
                "responder", "respuesta", "respuestas", "contestar", "citar", "reportar", "denunciar", "reportar comentario", "reportar abuso",
                "denunciar comentario", "me gusta", "no me gusta", "me gustame gusta", "cargando...", "compartir", "enlace", "enlace permanente",
                "enlace al comentario", "copiar enlace", "editar", "eliminar", "borrar", "ocultar", "mostrar", "ver más", "leer más", "más",
                "ver respuestas", "ver respuesta", "mostrar respuestas", "ver más comentarios", "cargar más comentarios", "más comentarios",
                "mostrar más", "accede para responder", "inicia sesión para responder", "acceder para responder", "seguir", "bloquear", "autor",
                "invitado", "moderador", "suscriptor", "ordenar por", "más recientes", "más antiguos", "más valorados", "cancelar respuesta",
                "cancelar", "recomendar", "votar", "comentar", "valoración", "útil", "de acuerdo", "traducir", "responder a este comentario",
            ],
            Replies =
            [
                "responder", "respondereliminar", "responder a este comentario", "contestar", "accede para responder", "inicia sesión para responder",
                "acceder para responder", "citar",
            ],
            Invitations =
            [
                "deja un comentario", "deja una respuesta", "deja tu comentario", "deje un comentario", "deje su comentario", "dejar un comentario",
                "dejar una respuesta", "escribe un comentario", "escribe tu comentario", "escribir un comentario", "añade un comentario",
                "añadir comentario", "añadir un comentario", "agregar comentario", "agregar un comentario", "publicar un comentario",
                "publica un comentario", "haz un comentario", "comenta esta noticia", "tu dirección de correo electrónico no será publicada",
                "su dirección de correo electrónico no será publicada", "inicia sesión para", "para comentar", "debes iniciar sesión", "debes estar",
                "tienes que estar", "cancelar respuesta", "artículos relacionados", "noticias relacionadas", "te puede interesar", "lo más visto",
                "lo más leído", "trackbacks",
            ],
            Notices =
            [
                "tu comentario está pendiente de moderación", "tu comentario está pendiente de moderación.",
                "su comentario está pendiente de moderación",
            ],
            InReplyTo =
            [
                "en respuesta a", "respuesta a", "respondiendo a", "responde a", "contesta a",
            ],
        },

        // The page around the article

        Page = new PageWords
        {
            FaultTitles = ["página no encontrada", "no encontrado", "no se encontró la página", "error", "acceso denegado", "en mantenimiento"],
            PrivacyWords = ["consentimiento", "privacidad", "datos personales", "terceros"],
            Notes =
            [
                "fe de errores", "corrección:", "nota de la redacción", "nota del editor", "nota de redacción", "actualización:", "este artículo fue",
                "este artículo ha sido", "una versión anterior", "aclaración:",
            ],
            Taglines =
            [
                "es periodista", "es corresponsal", "es redactor", "es redactora", "es reportero", "es reportera", "es columnista", "es editor",
                "es editora", "es jefe", "es jefa", "cubre", "escribe sobre", "escribe para",
            ],
            LiveBlogs =
            [
                "directo", "en directo", "en vivo", "minuto a minuto",
            ],
        },
    };
}
