import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { findCards } from '#emulator/host/cards/find-cards.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function projectWith(metafile: unknown): string {
  const project = mkdtempSync(path.join(tmpdir(), 'project-'));
  folders.push(project);
  mkdirSync(path.join(project, 'src', 'app', 'cards'), { recursive: true });
  writeFileSync(path.join(project, 'src', 'app', 'cards', 'one-hsmeta.json'), JSON.stringify(metafile));
  return project;
}

const config = {
  name: 'One',
  location: 'crm.record.tab',
  entrypoint: '/app/cards/One.tsx',
  objectTypes: ['CONTACTS'],
};

describe('the cards of a project', () => {
  it('are read from their metafiles', () => {
    const project = projectWith({ uid: 'one', type: 'card', config });
    expect(findCards(project)).toEqual([
      {
        uid: 'one',
        name: 'One',
        location: 'crm.record.tab',
        objectTypes: ['contacts'],
        entryFile: path.join(project, 'src', 'app', 'cards', 'One.tsx'),
      },
    ]);
  });

  it('are none where the project has no cards', () => {
    expect(findCards(path.join(tmpdir(), 'no-such-project'))).toEqual([]);
  });

  it('are refused with the file’s name where a metafile is broken', () => {
    expect(() => findCards(projectWith({ uid: 'one', type: 'card', config: {} }))).toThrow(
      /one-hsmeta\.json/,
    );
  });
});
