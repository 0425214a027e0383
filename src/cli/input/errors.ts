/** Thrown for a call that cannot be understood. The message is one line for whoever typed it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Thrown where a file or folder cannot be read or written. The message is one line. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
  constructor(
    /** Machine-readable kind: `unreadable`, `not-utf-8`. */
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
