namespace Portal.Build.Progress;

/// <summary>How far a stage has come. Reports come one at a time: at a stage's start, now and then while it lasts, and at its end.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="IsFinished">Whether the stage has ended.</param>
/// <param name="Elapsed">Time since the stage began.</param>
/// <param name="Count">What has been done, in the stage's own unit.</param>
/// <param name="Total">What there is to do in the same unit; 0 where that is not known.</param>
/// <param name="Bytes">Bytes written by the stage; 0 for stages that write nothing.</param>
public readonly record struct StageReport(Stage Stage, bool IsFinished, TimeSpan Elapsed, long Count, long Total, long Bytes);
