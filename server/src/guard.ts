import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** A request on its way: what to run, and what to answer if it fails. */
export interface Request<T> {
  readonly name: string;
  readonly run: () => T | Promise<T>;
  readonly fallback: T;
}

/**
 * The one place where a request's failure is caught. A failure meant for the caller (a `ResponseError`) goes on to
 * them; anything else is a bug: it is logged, the request gets its harmless answer, and the next one is not touched.
 */
export async function guard<T>(
  request: Request<T>,
  token: CancellationToken,
  log: (message: string) => void,
): Promise<T> {
  if (token.isCancellationRequested) throw cancelled();
  let answer = request.fallback;
  try {
    answer = await request.run();
  } catch (error) {
    if (error instanceof ResponseError) throw error;
    log(`${request.name} failed: ${describeError(error)}`);
  }
  if (token.isCancellationRequested) throw cancelled();
  return answer;
}

/** The same for what answers nobody: a notification or a timer. A rejection there would end the server. */
export async function guardEvent(
  name: string,
  run: () => void | Promise<void>,
  log: (message: string) => void,
): Promise<void> {
  try {
    await run();
  } catch (error) {
    log(`${name} failed: ${describeError(error)}`);
  }
}

export function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function cancelled(): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
}
