using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsParsing.Serialization;

/// <summary>Enumerations as camelCase strings ("liveBlog"); numbers are refused.</summary>
internal sealed class CamelCaseEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
