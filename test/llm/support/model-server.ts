import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export const wireFormats = ['openai-compatible', 'anthropic'] as const;
export type WireFormat = (typeof wireFormats)[number];

export interface ClaimedSignal {
  readonly kind: string;
  readonly quote: string;
  readonly confidence?: string;
}

/** What the server does with one request. */
export type Reply =
  | { readonly signals: readonly ClaimedSignal[] }
  /** The answer's text or the tool's arguments, whatever they hold. */
  | { readonly content: unknown; readonly stop?: string }
  | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string }
  /** `hang`: no answer; `slow`: the head and half a body; `huge`: more than is read; `drop`: the connection ends. */
  | { readonly trouble: 'hang' | 'slow' | 'huge' | 'drop' };

export interface SeenRequest {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface ModelServer {
  readonly url: string;
  readonly requests: readonly SeenRequest[];
  /** What the next requests get, in order; the last one for all that follow. */
  reply(...replies: readonly [Reply, ...Reply[]]): void;
  reset(): void;
  close(): Promise<void>;
}

const tokens = { in: 1_000, out: 50 };

/** A language model on 127.0.0.1 that speaks one of the wire formats and answers as the test says. */
export async function startModelServer(format: WireFormat): Promise<ModelServer> {
  let replies: readonly Reply[] = [{ signals: [] }];
  let requests: SeenRequest[] = [];
  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      const reply = replies[Math.min(requests.length, replies.length - 1)] ?? { signals: [] };
      requests.push({ path: request.url ?? '', headers: request.headers, body });
      send(response, reply, format);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get requests() {
      return requests;
    },
    reply(...next) {
      replies = next;
      requests = [];
    },
    reset() {
      replies = [{ signals: [] }];
      requests = [];
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const part of request.setEncoding('utf8')) body += String(part);
  return body;
}

function send(response: ServerResponse, reply: Reply, format: WireFormat): void {
  if ('trouble' in reply) return makeTrouble(response, reply.trouble);
  if ('status' in reply) {
    response.writeHead(reply.status, reply.headers).end(reply.body ?? '');
    return;
  }
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(toWire(reply, format)));
}

function makeTrouble(response: ServerResponse, trouble: 'hang' | 'slow' | 'huge' | 'drop'): void {
  if (trouble === 'drop') response.destroy();
  if (trouble === 'slow')
    response.writeHead(200, { 'content-type': 'application/json' }).write('{"choices":');
  if (trouble === 'huge') {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(`{"content":"${'x'.repeat(2_000_000)}"}`);
  }
}

function toWire(
  reply: Extract<Reply, { signals: unknown } | { content: unknown }>,
  format: WireFormat,
): unknown {
  const stop = 'stop' in reply ? reply.stop : undefined;
  const value = 'signals' in reply ? { signals: reply.signals.map(withConfidence) } : reply.content;
  if (format === 'anthropic') {
    return {
      content: [
        { type: 'text', text: 'Here they are.' },
        { type: 'tool_use', id: 't1', name: 'report_signals', input: value },
      ],
      stop_reason: stop ?? 'tool_use',
      usage: { input_tokens: tokens.in, output_tokens: tokens.out },
    };
  }
  const content = typeof value === 'string' ? value : JSON.stringify(value);
  return {
    choices: [{ finish_reason: stop ?? 'stop', message: { role: 'assistant', content } }],
    usage: { prompt_tokens: tokens.in, completion_tokens: tokens.out },
  };
}

function withConfidence(signal: ClaimedSignal): Required<ClaimedSignal> {
  return { confidence: 'certain', ...signal };
}
