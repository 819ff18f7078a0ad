using ClinicSite.Cli;

// A small site is built before there is anything worth collecting; what grows beyond this is collected as ever.
GC.TryStartNoGCRegion(40 << 20);
CommandLine.Prepare(args);
return await CommandLine.RunAsync(args);
