/** Imported first by every command: an error that nothing expected ends it with its sentence and status 1, not with a stack. */
process.on('uncaughtException', (error) => {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  // Node's own words on an option that a command does not have.
  const right = code.startsWith('ERR_PARSE_ARGS')
    ? '\n    right: the options that README.md and CONTRIBUTING.md name'
    : '';
  console.error(message + right);
  process.exit(1);
});
