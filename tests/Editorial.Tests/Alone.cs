namespace ClinicSite.Tests;

/// <summary>Tests that measure the processor's time, and so run beside no other.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
