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
    try {
      return (await parse(toResponse(answer))).data;
    } catch (cause) {
      // The words of the cause may quote the answer, so only the fact is passed on.
      throw new CrmError('unexpected-response', `HubSpot's answer to ${operation.name} could not be read`, {
        retryable: operation.repeatable,
        status: answer.status,
        cause: cause instanceof Error ? cause.name : typeof cause,
      });
    }
  };
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
  return new ResponseContext(answer.status, { ...answer.headers }, {
    text: () => Promise.resolve(answer.text),
    binary: () => Promise.resolve(Buffer.from(answer.text)),
  });
}
