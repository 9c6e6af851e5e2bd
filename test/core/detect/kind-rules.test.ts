import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { proveKinds } from '#core/detect/cue-passages.ts';
import { kindRules } from '#core/detect/kinds/kind-rules.ts';
import { strengths } from '#core/detect/kinds/kind-rule.ts';
import { signalKinds } from '#core/signals/kind.ts';

const languages = ['fr', 'en'] as const;
const folder = new URL('../../../src/core/detect/kinds/', import.meta.url);

const examples = signalKinds.flatMap((kind) =>
  languages.flatMap((language) =>
    (['positive', 'negative'] as const).flatMap((side) =>
      kindRules[kind].examples[language][side].map((sentence) => ({ kind, language, side, sentence })),
    ),
  ),
);

describe('the registry of kinds', () => {
  it('has one file for every kind, named after it', () => {
    const files = readdirSync(folder).filter((file) => !file.startsWith('kind-rule'));
    expect(files.sort()).toEqual(signalKinds.map((kind) => `${kind}.ts`).sort());
  });

  it.each(signalKinds)('%s stands under its own id', (kind) => {
    expect(kindRules[kind].id).toBe(kind);
  });

  it.each(signalKinds)('%s has cues of every strength and six examples a side in both languages', (kind) => {
    for (const language of languages) {
      for (const strength of strengths) {
        expect(kindRules[kind].cues[language][strength].length).toBeGreaterThan(0);
      }
      expect(kindRules[kind].examples[language].positive.length).toBeGreaterThanOrEqual(6);
      expect(kindRules[kind].examples[language].negative.length).toBeGreaterThanOrEqual(6);
    }
  });

  it.each(signalKinds)('%s has no cue twice in a language', (kind) => {
    for (const language of languages) {
      const lines = strengths.flatMap((strength) => kindRules[kind].cues[language][strength]);
      expect(lines.filter((line, index) => lines.indexOf(line) !== index)).toEqual([]);
    }
  });
});

describe('the examples of the kinds', () => {
  it.each(examples.filter(({ side }) => side === 'positive'))(
    'proves $kind ($language): $sentence',
    ({ kind, language, sentence }) => {
      expect(proveKinds(sentence, language)).toContain(kind);
    },
  );

  it.each(examples.filter(({ side }) => side === 'negative'))(
    'does not prove $kind ($language): $sentence',
    ({ kind, language, sentence }) => {
      expect(proveKinds(sentence, language)).not.toContain(kind);
    },
  );
});
