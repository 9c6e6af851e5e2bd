/** An answer that is not a success, in HubSpot's envelope; the correlation id is added when it is sent. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly body: ErrorBody;

  constructor(status: number, body: ErrorBody) {
    super(body.message);
    this.status = status;
    this.body = body;
  }
}

export interface ErrorBody {
  readonly message: string;
  /** HubSpot leaves it out of a few answers. */
  readonly category?: string;
  readonly subCategory?: string;
  readonly context?: ErrorContext;
  readonly errors?: readonly ErrorDetail[];
  readonly links?: Readonly<Record<string, string>>;
  readonly policyName?: string;
  readonly errorType?: string;
}

export type ErrorContext = Readonly<Record<string, readonly string[]>>;

export interface ErrorDetail {
  readonly message: string;
  readonly code?: string;
  readonly in?: string;
  readonly context?: ErrorContext;
}

/** One failed input of a batch, as the `errors` of a 207 list it. */
export interface BatchError {
  readonly status: 'error';
  readonly category: string;
  readonly subCategory?: string;
  readonly message: string;
  readonly context: ErrorContext;
  readonly errors: readonly ErrorDetail[];
  readonly links: Readonly<Record<string, string>>;
  readonly id?: string;
}

export function toBatchError(error: ApiError, context: ErrorContext = {}): BatchError {
  const { category = 'VALIDATION_ERROR', subCategory, message } = error.body;
  return {
    status: 'error',
    category,
    ...(subCategory ? { subCategory } : {}),
    message,
    context: { ...error.body.context, ...context },
    errors: error.body.errors ?? [],
    links: {},
  };
}
