import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const metafile = z.object({
  config: z.object({ permittedUrls: z.object({ fetch: z.array(z.url()).default([]) }).optional() }),
});

/** What a built project lets its cards fetch, by its app's metafile; nothing without a project. */
export function declaredOrigins(projectDir: string | undefined): readonly string[] {
  const folder = projectDir === undefined ? null : path.join(projectDir, 'src', 'app');
  if (folder === null || !existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('-hsmeta.json'));
  return files.flatMap((name) => {
    const { config } = metafile.parse(JSON.parse(readFileSync(path.join(folder, name), 'utf8')));
    return config.permittedUrls?.fetch ?? [];
  });
}
