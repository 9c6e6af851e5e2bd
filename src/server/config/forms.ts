import { z } from 'zod';
import { readOrigin } from './read-origin.ts';

/** How the values of variables are written, and what is said of one that is not. */

export const origin = z.string().transform((text, context) => {
  const found = readOrigin(text);
  if (found !== null) return found;
  context.addIssue('must be https://HOST without a path, or http://127.0.0.1:PORT for a trial');
  return z.NEVER;
});

export const word = z
  .string()
  .regex(/^[\x21-\x7e]{1,200}$/u, 'must be one word of at most 200 printable characters');

export const secretWord = z
  .string()
  .regex(/^[\x21-\x7e]{16,200}$/u, 'must be one word of 16 to 200 printable characters');

/** Texts that are separated by commas. */
export const list = (what: string, most: number) =>
  z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim()))
    .pipe(
      z
        .array(z.string().regex(/^[\x21-\x7e]{1,200}$/u, `must be ${what}, separated by commas`))
        .max(most, `must be at most ${most} of ${what}`),
    );

export const whole = (least: number, most: number, unit: string) =>
  z
    .string()
    .regex(/^\d{1,10}$/u, `must be a whole number of ${unit}`)
    .transform(Number)
    .pipe(
      z
        .number()
        .min(least, `must be ${least} to ${most} ${unit}`)
        .max(most, `must be ${least} to ${most} ${unit}`),
    );

export const share = z
  .string()
  .regex(/^(?:0|1|0?\.\d{1,6}|[01]\.0{1,6})$/u, 'must be a share from 0 to 1')
  .transform(Number);

export const keys = z
  .string()
  .refine(areKeys, 'must be ID:KEY, newest first, separated by commas; a key is 32 bytes in base64');

/** Anything between the two would look safe and not be: the certificate is checked, or the network is trusted. */
const tlsModes: readonly (string | null)[] = [null, 'disable', 'verify-full'];

export const postgresUrl = z
  .string()
  .refine(
    (text) => URL.canParse(text) && /^postgres(ql)?:$/u.test(new URL(text).protocol),
    'must be postgres://USER:PASSWORD@HOST:PORT/DATABASE; leave it out for a Postgres of the server’s own',
  )
  .refine(
    (text) => !URL.canParse(text) || tlsModes.includes(new URL(text).searchParams.get('sslmode')),
    'must have sslmode=verify-full, with sslrootcert=FILE where the authority is your own, or sslmode=disable',
  );

export const httpAddress = z
  .string()
  .refine(
    (text) => URL.canParse(text) && /^https?:$/u.test(new URL(text).protocol),
    'must be an address that begins with http:// or https://',
  )
  .transform((text) => text.replace(/\/$/u, ''));

/** `name=value,name=value`, as OpenTelemetry writes headers. */
export const headers = z
  .string()
  .max(4_000)
  .transform((text) => text.split(',').map((pair) => pair.trim().split(/=(.*)/su)))
  .refine(
    (pairs) =>
      pairs.every(([name = '', value = '']) => /^[\w-]{1,80}$/u.test(name) && /^[\x20-\x7e]+$/u.test(value)),
    'must be NAME=VALUE, separated by commas',
  )
  .transform((pairs) => Object.fromEntries(pairs.map(([name = '', value = '']) => [name, value])));

function areKeys(text: string): boolean {
  const parts = text.split(',').map((part) => /^([a-z0-9-]{1,16}):([A-Za-z0-9+/]{43}=)$/u.exec(part.trim()));
  const ids = new Set(parts.map((part) => part?.[1]));
  return parts.length <= 8 && ids.size === parts.length && !ids.has(undefined);
}
