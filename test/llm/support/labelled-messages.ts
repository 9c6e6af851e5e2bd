import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { hasPublicData, publicData, readJsonLines } from '../../core/mail/public-data.ts';

const folder = 'seed-messages';

export const hasLabelledMessages = hasPublicData(folder);

const row = z.object({
  from: z.string().nullable(),
  text: z.string(),
  labels: z.array(z.object({ kind: z.string(), quote: z.string() })),
});

export function readLabelledMessages(): z.infer<typeof row>[] {
  return readdirSync(publicData(folder))
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readJsonLines(join(publicData(folder), name)))
    .map((line) => row.parse(line));
}
