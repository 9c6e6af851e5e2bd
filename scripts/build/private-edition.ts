import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { layOutExtensions, surfaces } from './extensions.ts';
import { buildFunctions, type BuiltFunction } from './functions.ts';
import { platformVersion, projectLayout, root, source } from './layout.ts';
import { writeWebhooks } from './webhooks.ts';
import { writeJson } from './write-json.ts';

export interface WebhookOptions {
  /** A domain connected to the account's Content Hub, e.g. `www.client.com`. */
  readonly domain: string;
  /** At least 32 characters that nobody can guess; it stands in the endpoint's path. */
  readonly pathToken: string;
}

export interface BuiltProject {
  readonly folder: string;
  readonly functions: readonly BuiltFunction[];
}

/**
 * Builds the private edition: a HubSpot project with cards, the page, the settings and functions, and, where the account can host a
 * public endpoint, the webhook subscription with it.
 */
export async function buildPrivateEdition(
  options: {
    readonly folder?: string;
    readonly webhooks?: WebhookOptions | null;
    /** Whether the account brings the secrets that name a language model. */
    readonly languageModel?: boolean;
    /** Whether the account brings the secret that protects its settings. */
    readonly accessCode?: boolean;
  } = {},
): Promise<BuiltProject> {
  const folder = options.folder ?? join(root, 'build', 'private');
  const layout = projectLayout(folder);
  await rm(folder, { recursive: true, force: true });
  await mkdir(layout.app, { recursive: true });
  await writeJson(join(folder, 'hsproject.json'), {
    name: 'invisible-pipeline',
    srcDir: 'src',
    platformVersion,
  });
  await cp(source.app, join(layout.app, 'app-hsmeta.json'));
  for (const surface of surfaces) await layOutExtensions(layout, surface, null);
  const functions = await buildFunctions(layout, {
    webhookPathToken: options.webhooks?.pathToken ?? null,
    languageModel: options.languageModel ?? false,
    accessCode: options.accessCode ?? false,
  });
  if (options.webhooks) await writeWebhooks(layout.webhooks, toEndpoint(options.webhooks));
  return { folder, functions };
}

/** The address of the public endpoint function. */
function toEndpoint({ domain, pathToken }: WebhookOptions): string {
  return `https://${domain}/hs/serverless/invisible-pipeline/${pathToken}`;
}
