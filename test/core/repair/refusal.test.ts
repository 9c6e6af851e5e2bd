import { expect, it } from 'vitest';
import { toRefusal } from '#core/repair/refusal.ts';
import { refusalKinds, type RefusalKind } from '#core/views/repair-view.ts';
import { dictionaryFor } from '#core/wording/dictionary.ts';

it.each<[string, RefusalKind]>([
  ['PROPERTY_DOESNT_EXIST', 'no-such-field'],
  ['READ_ONLY_VALUE', 'read-only'],
  ['INVALID_OPTION', 'not-an-option'],
  ['INVALID_BOOLEAN', 'not-an-option'],
  ['INVALID_DOUBLE', 'not-a-number'],
  ['INVALID_LONG', 'not-a-number'],
  ['INVALID_DATE', 'not-a-date'],
  ['INVALID_EMAIL', 'not-an-address'],
  ['INVALID_OWNER_ID', 'not-an-owner'],
  ['INVALID_STRING_LENGTH', 'too-long'],
  ['CONFLICTING_UNIQUE_VALUE', 'taken'],
  ['REQUIRED_FIELD', 'required'],
  ['VALIDATION_RULE', 'account-rule'],
  ['SOMETHING_NEW', 'account-rule'],
])('%s is %s', (code, kind) => {
  const refusal = toRefusal({ property: 'amount', code, message: 'HubSpot says so.' }, 'Amount');
  expect(refusal).toEqual({
    kind,
    property: 'amount',
    label: 'Amount',
    detail: kind === 'account-rule' ? 'HubSpot says so.' : null,
  });
});

it.each(['en', 'fr'])('each has words with the field’s name in %s', (locale) => {
  const { refused } = dictionaryFor(locale).repair;
  for (const kind of refusalKinds) {
    expect(refused(kind, 'Montant', null)).toContain('Montant');
    expect(refused(kind, null, null)).toMatch(/^(This field|Ce champ)/);
  }
  expect(refused('account-rule', 'Montant', 'Ask your manager first')).toBe('Ask your manager first');
});
