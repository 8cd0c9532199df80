/** Imported first by every command: an error that nothing expected ends it with its sentence and status 1, not with a stack. */
process.on('uncaughtException', (error) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
