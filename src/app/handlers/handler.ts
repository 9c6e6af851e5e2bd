import type * as z from 'zod/mini';
import type { FunctionResult } from '#core/views/signals-view.ts';
import type { Host } from './shell/host.ts';

/** A record of the CRM that a request is about. */
export interface RecordRef {
  readonly type: 'contact' | 'company' | 'deal';
  readonly id: string;
}

/** What cards and pages can ask for by one name. A host looks at the request before it lets the work begin. */
export interface CardHandler<View = unknown> {
  readonly name: string;
  /** Null when the parameters are not what the handler takes. */
  parse(parameters: unknown): CardRequest<View> | null;
}

/** One request that can be carried out. */
export interface CardRequest<View = unknown> {
  /** It changes what an admin decides, or hands out people's data. */
  readonly isProtected: boolean;
  /** Carrying it out again harms nothing, and answers alike. */
  readonly isRepeatable: boolean;
  /** Whoever asks must be allowed to see these. */
  readonly records: readonly RecordRef[];
  /** Names no record and shows nothing of any; without either mark it shows many at once. */
  readonly showsNoRecord: boolean;
  work(host: Host): Promise<FunctionResult<View>>;
}

/** What work without a reader came to: what to tell, and whether the same work should come again. */
export interface Outcome {
  readonly counts: Readonly<Record<string, number>>;
  readonly again: boolean;
}

export interface HandlerDefinition<Request, View> {
  readonly name: string;
  readonly request: z.ZodMiniType<Request>;
  readonly work: (request: Request, host: Host) => Promise<FunctionResult<View>>;
  /** Default: none is protected. */
  readonly isProtected?: (request: Request) => boolean;
  /** Default: all are repeatable. */
  readonly isRepeatable?: (request: Request) => boolean;
  /** Default: no single record. */
  readonly records?: (request: Request) => readonly RecordRef[];
  /** Default: what names no record shows something of all. */
  readonly showsNoRecord?: (request: Request) => boolean;
}

export function cardHandler<Request, View>(definition: HandlerDefinition<Request, View>): CardHandler<View> {
  const { name, request, work, isProtected, isRepeatable, records, showsNoRecord } = definition;
  return {
    name,
    parse(parameters) {
      const read = request.safeParse(parameters ?? {});
      if (!read.success) return null;
      return {
        isProtected: isProtected?.(read.data) ?? false,
        isRepeatable: isRepeatable?.(read.data) ?? true,
        records: records?.(read.data) ?? [],
        showsNoRecord: showsNoRecord?.(read.data) ?? false,
        work: (host) => work(read.data, host),
      };
    },
  };
}
