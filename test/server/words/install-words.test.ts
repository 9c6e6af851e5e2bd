import { describe, expect, it } from 'vitest';
import { optionalScopes, requiredScopes } from '../../../src/server/config/app-scopes.ts';
import { installWordsFor } from '../../../src/server/words/install-words.ts';
import { rightOf } from '../../../src/server/words/right.ts';
import { describeLanguages } from '../../core/wording/describe-languages.ts';

describeLanguages('the pages around an installation', {
  dictionaryFor: installWordsFor,
  calls: {
    reference: [['0f8f4c1e']],
    'installed.account': [['4711']],
  },
  sameInFrench: [],
});

describe('a right that is asked for', () => {
  it.each([...requiredScopes, ...optionalScopes].filter((scope) => scope !== 'oauth'))(
    'has a name of its own: %s',
    (scope) => expect(rightOf(scope)).not.toBe('other'),
  );

  it.each(['oauth', 'crm.objects.unknown.read', 'crm.objects.', '__proto__'])(
    '%s counts as another',
    (scope) => expect(rightOf(scope)).toBe('other'),
  );
});
