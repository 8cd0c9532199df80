/** Fewer steps than these are done before anybody wonders. */
const FEW = 10;
const WIDTH = 30;

/** Where progress is shown: standard error, so that a program can read standard output. */
export interface Screen {
  readonly isTTY?: boolean | undefined;
  readonly write: (text: string) => unknown;
}

/** A bar that fills up in its place; it is wiped when everything is done. */
function drawBar(verb: string, done: number, total: number): string {
  const full = Math.round((done / total) * WIDTH);
  const bar = `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}`;
  return done < total ? `\r${verb} ${bar} ${done} of ${total}` : '\r\u001b[K';
}

/**
 * Shows how far a command is with many files: a bar on a terminal, and elsewhere a plain line for each tenth.
 * Gives what to call after each file. Few files show nothing.
 */
export function showProgress(verb: string, total: number, screen: Screen = process.stderr): () => void {
  let done = 0;
  const bar = screen.isTTY && process.env['TERM'] !== 'dumb';
  return () => {
    done += 1;
    if (total < FEW) return;
    const tenths = Math.floor((done * 10) / total);
    if (bar) screen.write(drawBar(verb, done, total));
    else if (tenths > Math.floor(((done - 1) * 10) / total)) screen.write(`${verb} ${done} of ${total}\n`);
  };
}
