import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { findPage, findSettings } from '#emulator/host/cards/find-page.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const page = { uid: 'pipeline', type: 'page', config: { entrypoint: '/app/pages/Pages.tsx' } };

const projectWith = (...metafiles: readonly unknown[]) => projectOf('pages', metafiles);

function projectOf(folder: string, metafiles: readonly unknown[]): string {
  const project = mkdtempSync(path.join(tmpdir(), 'project-'));
  folders.push(project);
  const place = path.join(project, 'src', 'app', folder);
  mkdirSync(place, { recursive: true });
  for (const [index, metafile] of metafiles.entries())
    writeFileSync(path.join(place, `${index}-hsmeta.json`), JSON.stringify(metafile));
  return project;
}

describe('the page of a project', () => {
  it.each(['page', 'pages'])('is read from its metafile, whose type is %s', (type) => {
    const project = projectWith({ ...page, type });
    expect(findPage(project)).toEqual({
      uid: 'pipeline',
      name: 'App',
      entryFile: path.join(project, 'src', 'app', 'pages', 'Pages.tsx'),
    });
  });

  it('bears the name of the app', () => {
    const project = projectWith(page);
    const app = { uid: 'app', type: 'app', config: { name: 'Pipeline' } };
    writeFileSync(path.join(project, 'src', 'app', 'app-hsmeta.json'), JSON.stringify(app));
    expect(findPage(project)?.name).toBe('Pipeline');
  });

  it('is none where the project has no pages', () => {
    expect(findPage(path.join(tmpdir(), 'no-such-project'))).toBeNull();
    expect(findPage(projectWith())).toBeNull();
  });

  it('is one: a second is refused', () => {
    expect(() => findPage(projectWith(page, { ...page, uid: 'other' }))).toThrow(/one page/);
  });

  it('is refused with the file’s name where its metafile is broken', () => {
    expect(() => findPage(projectWith({ ...page, config: {} }))).toThrow(/0-hsmeta\.json/);
  });
});

describe('the settings of a project', () => {
  const settings = { uid: 'own', type: 'settings', config: { entrypoint: '/app/settings/Settings.tsx' } };

  it('are read from their metafile', () => {
    const project = projectOf('settings', [settings]);
    const entryFile = path.join(project, 'src', 'app', 'settings', 'Settings.tsx');
    expect(findSettings(project)).toEqual({ uid: 'own', name: 'App', entryFile });
    expect(findPage(project)).toBeNull();
  });

  it('are none where the project has none, and one at most', () => {
    expect(findSettings(projectWith(page))).toBeNull();
    const two = projectOf('settings', [settings, { ...settings, uid: 'other' }]);
    expect(() => findSettings(two)).toThrow(/one settings/);
  });

  it('are refused where a page lies among them', () => {
    expect(() => findSettings(projectOf('settings', [page]))).toThrow(/0-hsmeta\.json/);
  });
});
