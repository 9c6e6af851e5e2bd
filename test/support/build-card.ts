import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { remoteBuild } from '@hubspot/ui-extensions-dev-server/build';

/** Builds one card with HubSpot's own builder, as the platform does at upload. */
export async function buildCard(cardsDir: string, entryPoint: string): Promise<{ readonly code: string }> {
  const outputDir = mkdtempSync(join(tmpdir(), 'card-'));
  try {
    await remoteBuild({ root: cardsDir, entryPoint, outputDir, appConfig: { variables: {} } });
    const bundle = readdirSync(outputDir).find((name) => name.endsWith('.js'));
    if (!bundle) throw new Error('the builder wrote no bundle');
    return { code: readFileSync(join(outputDir, bundle), 'utf8') };
  } finally {
    rmSync(outputDir, { recursive: true, force: true });
  }
}
