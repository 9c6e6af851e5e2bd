import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languageModelProviders } from '#core/settings/language-model.ts';
import { failureCodes } from '../../src/llm/language-model.ts';
import { keyVariable, settingsVariable, readEnvironment } from '../../src/llm/read-environment.ts';

describe.each(['docs/language-model.md', 'docs/fr/modele-de-langage.md'])('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  it.each([...failureCodes, ...languageModelProviders, settingsVariable, keyVariable])(
    'explains %s',
    (word) => {
      expect(text).toContain(`${word}`);
    },
  );

  it('gives an example that works', () => {
    const [, settings] = /_SETTINGS='([^']{1,500})'/u.exec(text) ?? [];
    expect(readEnvironment({ [settingsVariable]: settings, [keyVariable]: 'sk-1' })).toMatchObject({
      ok: true,
    });
  });
});
