namespace NewsParsing.Languages;

/// <summary>Portuguese.</summary>
internal static class Portuguese
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
            Footers =
            [
                "todos os direitos reservados", "direitos reservados", "copyright", "©", "termos de uso", "política de privacidade", "cookies",
                "dados pessoais", "proibida a reprodução", "é proibida", "javascript", "termos e condições",
            ],
            Notes =
            [
                "correção:", "errata", "nota da redação", "nota do editor", "atualização:", "este artigo foi", "esta reportagem foi", "uma versão anterior",
                "esclarecimento",
            ],
        },

        // Told from other languages by

        StopWords = [],

        // Dates

        Dates = new DateWords(),

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
