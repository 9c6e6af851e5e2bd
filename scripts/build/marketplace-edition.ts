import { mkdir, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { opportunityKinds } from '#core/signals/kind.ts';
import { kinds } from '#core/wording/en/kinds.ts';
import { optionalScopes, requiredScopes } from '../../src/server/config/app-scopes.ts';
import { readOrigin } from '../../src/server/config/read-origin.ts';
import { layOutExtensions, surfaces } from './extensions.ts';
import { platformVersion, projectLayout, root, source, type ProjectLayout } from './layout.ts';
import { writeWebhooks } from './webhooks.ts';
import { writeJson } from './write-json.ts';

export interface MarketplaceOptions {
  readonly folder?: string;
  /** HTTPS origin of the server, as its PUBLIC_URL. */
  readonly serverUrl: string;
  /** Origin of the publisher's site: its /docs and /support are named to people. */
  readonly siteUrl: string;
  readonly supportEmail: string;
  /**
   * Whether the project declares an app event. HubSpot takes one only of an app that it approved for app events and that was
   * deployed before.
   */
  readonly appEvent: boolean;
}

/** Names that nobody can own, for builds that are only looked at. */
export const placeholders = {
  serverUrl: 'https://server.invisible-pipeline.example',
  siteUrl: 'https://www.invisible-pipeline.example',
  supportEmail: 'support@invisible-pipeline.example',
} as const;

const timelineScope = 'timeline';

/**
 * Builds the marketplace edition: a HubSpot project with OAuth, cards, the page, the settings, webhooks, a workflow action and
 * an app event. It has no functions: cards ask the server. Returns its folder.
 * @throws Error for a server that is no plain HTTPS origin
 */
export async function buildMarketplaceEdition(options: MarketplaceOptions): Promise<string> {
  const serverUrl = toServerOrigin(options.serverUrl);
  const folder = options.folder ?? join(root, 'build', 'marketplace');
  const layout = projectLayout(folder);
  await rm(folder, { recursive: true, force: true });
  await mkdir(layout.app, { recursive: true });
  await writeJson(join(folder, 'hsproject.json'), {
    name: 'invisible-pipeline-marketplace',
    srcDir: 'src',
    platformVersion,
  });
  for (const surface of surfaces) await layOutExtensions(layout, surface, serverUrl);
  await writeWebhooks(layout.webhooks, `${serverUrl}/webhooks/hubspot`);
  await placeMetafiles(layout, { ...options, serverUrl });
  return folder;
}

/** HubSpot fetches over HTTPS only, and never from a machine's own name. */
function toServerOrigin(text: string): string {
  const origin = readOrigin(text);
  const isPublic = origin?.startsWith('https://') && new URL(origin).hostname !== 'localhost';
  if (!origin || !isPublic)
    throw new Error(`"${text}" is no HTTPS origin: give the server like https://server.example.com`);
  return origin;
}

async function placeMetafiles(layout: ProjectLayout, options: MarketplaceOptions): Promise<void> {
  const places = [
    ['app-hsmeta.json', layout.app],
    ['score-record-hsmeta.json', layout.workflowActions],
    ...(options.appEvent ? ([['buying-signal-found-hsmeta.json', layout.appEvents]] as const) : []),
  ] as const;
  const values = templateValues(options);
  for (const [name, folder] of places) {
    await mkdir(folder, { recursive: true });
    const metafile: unknown = JSON.parse(await readFile(join(source.marketplace, name), 'utf8'));
    await writeJson(join(folder, basename(name)), fillIn(metafile, values));
  }
}

type Values = Readonly<Record<string, unknown>>;

function templateValues({ serverUrl, siteUrl, supportEmail, appEvent }: MarketplaceOptions): Values {
  return {
    '${SERVER_URL}': serverUrl,
    '${SITE_URL}': siteUrl,
    '${SUPPORT_EMAIL}': supportEmail,
    '${REQUIRED_SCOPES}': requiredScopes.filter((scope) => appEvent || scope !== timelineScope),
    '${OPTIONAL_SCOPES}': optionalScopes,
    '${KIND_OPTIONS}': opportunityKinds.map((value) => ({ value, label: kinds[value].label })),
  };
}

/** A text that is a placeholder alone becomes its value, whatever that is; within a longer text it becomes part of it. */
function fillIn(value: unknown, values: Values): unknown {
  if (typeof value === 'string') return values[value] ?? fillText(value, values);
  if (Array.isArray(value)) return value.map((item) => fillIn(item, values));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fillIn(item, values)]));
}

function fillText(text: string, values: Values): string {
  return Object.entries(values).reduce(
    (filled, [name, value]) => (typeof value === 'string' ? filled.replaceAll(name, value) : filled),
    text,
  );
}
