/**
 * Calls the listener, at most once, when the host is told to stop the run, and `exit` after it:
 * whether the listener failed. A run that had ended before keeps the ending that it has published. A
 * cancelled job gets SIGINT, seconds later SIGTERM, and is killed soon after (GitHub docs:
 * cancelling a workflow; azure-pipelines-agent, ProcessInvoker.cs).
 */
export function onCancel(listener: () => Promise<void>, exit: (failed: boolean) => void): void {
  let called = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (called) return;
      called = true;
      void listener().then(
        () => {
          exit(false);
        },
        () => {
          exit(true);
        },
      );
    });
  }
}
