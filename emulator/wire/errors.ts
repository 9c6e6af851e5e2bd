import { ApiError } from './api-error.ts';
import type { ErrorContext, ErrorDetail } from './api-error.ts';

/** The errors that HubSpot's CRM API answers with, worded as it words them. */

export const routeNotFound = () =>
  new ApiError(404, { message: 'resource not found', category: 'OBJECT_NOT_FOUND' });

export const methodNotAllowed = () =>
  new ApiError(405, { message: 'HTTP 405 Method Not Allowed', category: 'METHOD_NOT_ALLOWED' });

/** This one has no category at HubSpot. */
export const unknownObjectType = (name: string) =>
  new ApiError(400, { message: `Unable to infer object type from: ${name}` });

export const recordNotFound = (id: string) =>
  new ApiError(404, {
    message: 'Object not found.  objectId are usually numeric.',
    category: 'OBJECT_NOT_FOUND',
    context: { id: [id] },
  });

export const recordsNotFound = (errorName: string, ids: readonly string[]) =>
  new ApiError(404, {
    message: `Could not get some ${errorName} objects, they may be deleted or not exist. Check that ids are valid.`,
    category: 'OBJECT_NOT_FOUND',
    context: { ids },
  });

export const definitionNotFound = (message: string, subCategory?: string) =>
  new ApiError(404, { message, category: 'OBJECT_NOT_FOUND', ...(subCategory ? { subCategory } : {}) });

export const validationError = (message: string, errors?: readonly ErrorDetail[], context?: ErrorContext) =>
  new ApiError(400, {
    message,
    category: 'VALIDATION_ERROR',
    ...(errors ? { errors } : {}),
    ...(context ? { context } : {}),
  });

export const invalidJson = (detail: string) =>
  validationError(`Invalid input JSON on line 1, column 2: ${detail}`);

export const alreadyExists = (message: string, subCategory?: string) =>
  new ApiError(409, { message, category: 'OBJECT_ALREADY_EXISTS', ...(subCategory ? { subCategory } : {}) });

export const contactExists = (existingId: string) =>
  new ApiError(409, { message: `Contact already exists. Existing ID: ${existingId}`, category: 'CONFLICT' });

export const unauthenticated = (message: string) =>
  new ApiError(401, { message, category: 'INVALID_AUTHENTICATION' });

export const missingScopes = (scopes: readonly string[], anyOf: boolean) =>
  new ApiError(403, {
    message:
      "This app hasn't been granted all required scopes to make this call. Read more about required scopes here: https://developers.hubspot.com/scopes.",
    category: 'MISSING_SCOPES',
    links: { scopes: 'https://developers.hubspot.com/scopes' },
    errors: [
      {
        message: anyOf
          ? 'One or more of the following scopes are required.'
          : 'All of the following scopes are required.',
        context: { requiredGranularScopes: scopes },
      },
    ],
  });

export const bodyTooLarge = () =>
  new ApiError(413, { message: 'HTTP 413 Request Entity Too Large', category: 'VALIDATION_ERROR' });

const rateLimited = (message: string, policyName: string) =>
  new ApiError(429, { message, category: 'RATE_LIMITS', errorType: 'RATE_LIMIT', policyName });

export const tenSecondlyLimit = () =>
  rateLimited('You have reached your ten_secondly_rolling limit.', 'TEN_SECONDLY_ROLLING');
export const secondlyLimit = () => rateLimited('You have reached your secondly limit.', 'SECONDLY');
export const dailyLimit = () => rateLimited('You have reached your daily limit.', 'DAILY');
