import { ResponseContext } from '@hubspot/api-client/lib/codegen/crm/objects/http/http.js';
import { CrmError } from '../crm.ts';
import type { HttpAnswer, HttpRequest, Operation } from '../policy/operation.ts';
import type { Transport } from '../policy/transport.ts';

/** A request as any of the client's request factories builds it. */
export interface ClientRequest {
  getUrl(): string;
  getHttpMethod(): string;
  getHeaders(): Record<string, string>;
  getBody(): unknown;
}

/** Sends what the client built and returns what the client parsed. Throws `CrmError`. */
export type Call = <T>(
  operation: Operation,
  request: Promise<ClientRequest>,
  parse: (response: ResponseContext) => Promise<{ readonly data: T }>,
) => Promise<T>;

export function createCall(transport: Transport): Call {
  return async (operation, request, parse) => {
    const answer = await transport.send(toHttpRequest(await request), operation);
    // The client's own error may quote the answer, so only the fact is passed on.
    const parsed = await parse(toResponse(answer)).catch(() => null);
    if (parsed && (answer.status === 204 || isKnownShape(parsed.data))) return parsed.data;
    throw new CrmError('unexpected-response', `HubSpot's answer to ${operation.name} could not be read`, {
      retryable: operation.repeatable,
      status: answer.status,
    });
  };
}

/** The client takes any answer for what its types promise. Every one that we use is a list or a thing with a name. */
function isKnownShape(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  if ('results' in data) return Array.isArray(data.results) && data.results.every(isObject);
  return ('id' in data && typeof data.id === 'string') || ('name' in data && typeof data.name === 'string');
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** A 207 as the client's parser of a call takes it that knows only 200; the failures are in the body either way. */
export function asComplete({ headers, body }: ResponseContext): ResponseContext {
  return new ResponseContext(200, headers, body);
}

function toHttpRequest(request: ClientRequest): HttpRequest {
  const body = request.getBody();
  return {
    url: request.getUrl(),
    method: request.getHttpMethod(),
    headers: request.getHeaders(),
    body: typeof body === 'string' ? body : undefined,
  };
}

function toResponse(answer: HttpAnswer): ResponseContext {
  return new ResponseContext(
    answer.status,
    { ...answer.headers },
    {
      text: () => Promise.resolve(answer.text),
      binary: () => Promise.resolve(Buffer.from(answer.text)),
    },
  );
}
