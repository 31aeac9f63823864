namespace NewsParsing.Languages;

/// <summary>How verbs with one ending are inflected in news prose.</summary>
/// <param name="Lemma">The ending of the dictionary form ("er"); empty for every verb that no earlier pattern fits.</param>
/// <param name="Forms">The endings of its forms, parted by spaces; "~" before one marks the gerund, "*" a participle that needs its auxiliary, "_" alone is the bare stem.</param>
internal readonly record struct VerbEnding(string Lemma, string Forms);
