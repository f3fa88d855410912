/** A mistake of whoever called the kit: one line, exit code 3. `hint` says what to do. */
export class UsageError extends Error {
  constructor(message: string, hint?: string) {
    super(hint ? `${message}; ${hint}` : message);
    this.name = 'UsageError';
  }
}
