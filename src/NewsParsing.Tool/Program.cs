using NewsParsing.Tool;

return await NewsparseCommand.RunAsync(args, StandardStreams.OfProcess());
