using ClinicSite.Cli;
using ClinicSite.Native;

// What is asked for again and again starts at once; all else, with its browser and its servers, is the whole program's.
if (args is not ([] or ["build", ..])) return WholeProgram.Become(args);
// A small site is built before there is anything worth collecting; what grows beyond this is collected as ever.
GC.TryStartNoGCRegion(40 << 20);
return await CommandLine.RunBuildAsync(args);
