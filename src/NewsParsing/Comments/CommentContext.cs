using NodaTime;

namespace NewsParsing.Comments;

/// <summary>What is known from elsewhere when comments are read.</summary>
/// <param name="FetchedAt">When the page was fetched: "2 hours ago" means nothing without it.</param>
/// <param name="DayFirst">Whether 3/4/2020 is 3 April; null where that is not known.</param>
/// <param name="Published">The day of the article, after which its comments were written: it gives a date without a year its year.</param>
internal readonly record struct CommentContext(Instant? FetchedAt, bool? DayFirst, LocalDate? Published);
