/** Imported first by every command: an error that nothing expected ends it with its sentence and status 1, not with a stack. */
process.on('uncaughtException', (error) => {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const right = rightFor(error, code);
  console.error(right ? `${message}\n    right: ${right}` : message);
  process.exit(1);
});

// Whoever reads a report may stop early, as head does; one that could not be written is a fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  console.error(`the report cannot be written: ${error.message}`);
  process.exitCode = 1;
});

/** What would be right instead: Node's own words do not say it. */
function rightFor(error: Error, code: string): string | undefined {
  if (code.startsWith('ERR_PARSE_ARGS')) return 'the options that README.md and CONTRIBUTING.md name';
  return 'syscall' in error && 'path' in error
    ? 'a file or folder that this command may read and write, and room for it'
    : undefined;
}
