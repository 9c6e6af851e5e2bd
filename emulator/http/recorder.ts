import { appendFileSync } from 'node:fs';

export interface Exchange {
  readonly at: number;
  readonly caller: string | null;
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly requestBody: string;
  /** 0 where no answer was sent. */
  readonly status: number;
  readonly responseBody: string;
}

export type Recorder = ((exchange: Exchange) => void) | null;

/** Appends each exchange as one JSON line; null without a file. Headers are never written, so no token gets into the file. */
export function createRecorder(file: string | undefined): Recorder {
  if (file === undefined) return null;
  return ({ at, caller, method, path, requestBody, status, responseBody }) => {
    const line = {
      at: new Date(at).toISOString(),
      caller,
      request: { method, path, body: jsonOrText(requestBody) },
      response: { status, body: jsonOrText(responseBody) },
    };
    appendFileSync(file, `${JSON.stringify(line)}\n`);
  };
}

function jsonOrText(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
