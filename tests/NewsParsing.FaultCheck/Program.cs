using System.Globalization;
using NewsParsing.FaultCheck;

// The promises that take too long for every test run, each as a command.
return args switch
{
    ["costs", var length] => Costs.Run(Number(length)),
    ["linear", var most, var rounds] => LinearTime.Run(Number(most), Number(rounds)),
    ["cancel", var length, var rounds] => CancelLatency.Run(Number(length), Number(rounds)),
    ["crowd", var threads, var parses] => Crowd.Run(Number(threads), Number(parses)),
    ["parse", var family, var length] => Costs.Print(family, Number(length)),
    ["hashes"] => Crowd.PrintHashes(),
    ["stack", var kilobytes, var piece, var count] => SmallStack.Run(Number(kilobytes), piece, Number(count)),
    _ => Usage(),
};

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

static int Usage()
{
    Console.Error.WriteLine("usage: NewsParsing.FaultCheck costs LENGTH | linear MOST ROUNDS | cancel LENGTH ROUNDS | crowd THREADS PARSES | hashes | parse FAMILY LENGTH | stack KILOBYTES PIECE COUNT");
    return 2;
}
