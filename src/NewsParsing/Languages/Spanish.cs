namespace NewsParsing.Languages;

/// <summary>Spanish.</summary>
internal static class Spanish
{
    internal static Language Language { get; } = new()
    {
        Code = "es",

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
            Other = ["evento", "fecha límite", "consultado", "consultado el", "miembro desde", "registrado", "nacido", "válido hasta", "foto", "archivado"],
            Today = ["hoy"],
            Yesterday = ["ayer"],
            JustNow = ["ahora mismo", "ahora", "justo ahora"],
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

        Bylines = new BylineWords(),

        // Quotes

        Quotes = new QuoteWords(),

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

        Page = new PageWords(),
    };
}
