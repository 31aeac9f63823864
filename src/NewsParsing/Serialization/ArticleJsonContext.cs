using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace NewsParsing.Serialization;

[JsonSerializable(typeof(Article))]
[JsonSerializable(typeof(ImmutableArray<Quote>))]
internal sealed partial class ArticleJsonContext : JsonSerializerContext;
