import { userInfo } from 'node:os';

/** Who is at the machine, for decisions where no setting names anybody. */
export function accountName(): string {
  try {
    return userInfo().username;
  } catch (error) {
    // A container can run under a number that no account belongs to.
    if (error instanceof Error && 'code' in error) return 'unknown';
    throw error;
  }
}
