import { Refusal } from './decode-capture.ts';

/** Why no text of a capture was written: what is wrong with the capture, what the system refused, or else a fault of ours. */
export function reasonFor(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Refusal) return message;
  // Errors of the system, such as a full disk, name the call that failed.
  const isSystem = error instanceof Error && 'syscall' in error;
  return `${isSystem ? 'its text cannot be written' : 'a fault of normalize itself'}: ${message}`;
}
