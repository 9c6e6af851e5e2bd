import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentFields, documentIds, documentLanguages } from '#core/views/documents-view.ts';
import { openDocument } from '../../src/app/use-cases/documents/documents.ts';
import { editions } from '../../scripts/documents/editions.ts';
import { renderDocuments, textFolder } from '../../scripts/documents/render.ts';

const root = join(import.meta.dirname, '../..');
const modules = renderDocuments();
const all = documentIds.flatMap((document) => documentLanguages.map((language) => ({ document, language })));

describe('the documents that the app hands out', () => {
  it.each([...modules])('%s is what the docs say now (else run node scripts/documents.ts)', (path, text) => {
    expect(existsSync(join(root, path)), path).toBe(true);
    expect(readFileSync(join(root, path), 'utf8')).toBe(text);
  });

  it('are one for each document and language', () => {
    expect(editions.map(({ id, language }) => ({ document: id, language }))).toEqual(
      expect.arrayContaining(all),
    );
    expect(readdirSync(join(root, textFolder))).toHaveLength(all.length);
  });

  it.each(all)('$document in $language is plain text', (request) => {
    const { text } = openDocument(request);
    expect(text).not.toMatch(/\*\*|\]\(|^#|^\||^>|`|\\/m);
    expect(text.length).toBeGreaterThan(2_000);
  });

  it.each(documentIds)('%s has the same places in both languages', (document) => {
    const [english, french] = documentLanguages.map((language) => openDocument({ document, language }));
    expect(french?.places.map(({ field }) => field)).toEqual(english?.places.map(({ field }) => field));
  });

  it('have a place for every field of the form in the notice', () => {
    const { places } = openDocument({ document: 'employee-notice', language: 'en' });
    expect(places.map(({ field }) => field)).toEqual(documentFields);
  });

  it.each(documentLanguages)('leave the employer’s part out of the notice in %s', (language) => {
    const notice = openDocument({ document: 'employee-notice', language }).text;
    const checklist = openDocument({ document: 'employer-checklist', language }).text;
    expect(notice).not.toContain('☐');
    expect(checklist).toContain('☐');
    expect(notice).not.toContain(checklist.split('\n')[0]);
  });

  it.each([
    ['en', 'fewer than three'],
    ['fr', 'moins de trois'],
  ] as const)('promise in %s what the figures do: none for a team of two', (language, words) => {
    expect(openDocument({ document: 'employee-notice', language }).text).toContain(words);
  });
});
