using ClinicSite.Cli;

CommandLine.Prepare(args);
return await CommandLine.RunAsync(args, Console.Out, Console.Error);
