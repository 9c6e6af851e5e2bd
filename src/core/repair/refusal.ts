import type { Refusal, RefusalKind } from '#core/views/repair-view.ts';

/** A reason as HubSpot gave it. */
interface GivenReason {
  readonly property: string | null;
  readonly code: string | null;
  readonly message: string;
}

/** HubSpot documents no list of these codes; the ones that are known, by what they say. */
const kindByCode: readonly (readonly [RegExp, RefusalKind])[] = [
  [/^PROPERTY_DOESNT_EXIST$/, 'no-such-field'],
  [/READ_?ONLY/, 'read-only'],
  [/REQUIRED/, 'required'],
  [/UNIQUE|DUPLICATE|ALREADY_EXISTS/, 'taken'],
  [/OWNER/, 'not-an-owner'],
  [/OPTION|BOOLEAN/, 'not-an-option'],
  [/^INVALID_(?:LONG|DOUBLE|INTEGER|NUMBER|NUMERIC)/, 'not-a-number'],
  [/DATE|TIMESTAMP/, 'not-a-date'],
  [/EMAIL/, 'not-an-address'],
  [/LENGTH|TOO_LONG|TOO_LARGE/, 'too-long'],
];

/** What a refusal means to a person; one that nobody knows keeps HubSpot's own sentence. */
export function toRefusal({ property, code, message }: GivenReason, label: string | null): Refusal {
  const kind = kindByCode.find(([pattern]) => pattern.test(code ?? ''))?.[1] ?? 'account-rule';
  return { kind, property, label, detail: kind === 'account-rule' ? message : null };
}

export function refusalOf(kind: RefusalKind, property: string, label: string | null): Refusal {
  return { kind, property, label, detail: null };
}
