using System.Runtime.InteropServices;

namespace NewsParsing.Benchmarks.Race;

/// <summary>The processor time of the calling thread: what other programs do at the same time does not count.</summary>
/// <remarks>The collector runs on the allocating thread in this program, so its work counts for whoever made the garbage.</remarks>
internal static partial class ThreadClock
{
    private const int LinuxThreadClock = 3, MacThreadClock = 16;

    /// <summary>Nanoseconds since the thread began, on Windows in steps of some milliseconds.</summary>
    public static long Now
    {
        get
        {
            if (OperatingSystem.IsWindows())
            {
                if (!GetThreadTimes(GetCurrentThread(), out _, out _, out var kernel, out var user)) throw new InvalidOperationException("No times for this thread.");
                return (kernel + user) * 100;
            }

            if (GetTime(OperatingSystem.IsMacOS() ? MacThreadClock : LinuxThreadClock, out var time) != 0) throw new InvalidOperationException("No clock for this thread.");
            return ((long)time.Seconds * 1_000_000_000) + time.Nanoseconds;
        }
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetTime(int clock, out TimeSpec time);

    [LibraryImport("kernel32")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool GetThreadTimes(nint thread, out long created, out long ended, out long kernel, out long user);

    [LibraryImport("kernel32")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial nint GetCurrentThread();

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct TimeSpec
    {
        public readonly nint Seconds;
        public readonly nint Nanoseconds;
    }
}
