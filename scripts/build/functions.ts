import { build, type Metafile, type Plugin } from 'esbuild';
import { mkdir, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { keyVariable, settingsVariable } from '../../src/llm/read-environment.ts';
import { accessCodeVariable } from '../../src/app/app.functions/shell/may-change.ts';
import { root, source, type ProjectLayout } from './layout.ts';
import { writeJson } from './write-json.ts';

export interface BuiltFunction {
  readonly uid: string;
  readonly bytes: number;
}

export interface FunctionBuildOptions {
  /** Token in the path of the public endpoint; endpoint functions are left out without it. */
  readonly webhookPathToken: string | null;
  /** Whether functions that read mail ask for the secrets that name a language model: a missing one fails a deploy. */
  readonly languageModel: boolean;
  /** Whether functions that change settings ask for the secret that holds an access code. */
  readonly accessCode: boolean;
}

/** Bundles every handler into one CommonJS file beside its metafile, as HubSpot's function runtime wants it. */
export async function buildFunctions(
  layout: ProjectLayout,
  options: FunctionBuildOptions,
): Promise<BuiltFunction[]> {
  await mkdir(layout.functions, { recursive: true });
  await writeJson(join(layout.functions, 'package.json'), functionsPackage);
  const metafiles = (await readdir(source.functions)).filter((name) => name.endsWith('-hsmeta.json'));
  const built: BuiltFunction[] = [];
  for (const name of metafiles.sort()) {
    const metafile = await readMetafile(join(source.functions, name));
    if (metafile.config.endpoint && !options.webhookPathToken) continue;
    const stem = name.replace(/-hsmeta\.json$/, '');
    const bytes = await bundleFunction(
      join(source.functions, `${stem}.ts`),
      join(layout.functions, `${stem}.js`),
    );
    await writeJson(join(layout.functions, name), fillIn(metafile, options));
    built.push({ uid: metafile.uid, bytes });
  }
  return built;
}

/**
 * A `.bin` file as a function that gives its bytes: packed, since bundles have a size limit and every load reads the
 * whole source, and unpacked only when somebody asks.
 */
const packedFiles: Plugin = {
  name: 'packed-files',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.bin$/ }, async ({ path }) => {
      const packed = deflateRawSync(await readFile(path), { level: 9 }).toString('base64');
      const contents = `import { inflateRawSync } from 'node:zlib';
export const readBytes = () => inflateRawSync(Buffer.from('${packed}', 'base64'));`;
      return { contents, loader: 'js' };
    });
  },
};

/** One minified CommonJS file for Node 20; returns its size in bytes. */
export async function bundleFunction(entry: string, outfile: string): Promise<number> {
  const { metafile } = await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
    legalComments: 'none',
    plugins: [packedFiles],
    // The client loads it for file uploads, which the app never makes.
    alias: { 'form-data': join(root, 'scripts', 'build', 'no-form-data.cjs') },
    metafile: true,
    logLevel: 'error',
  });
  return outputBytes(metafile);
}

function outputBytes(metafile: Metafile): number {
  return Object.values(metafile.outputs).reduce((total, output) => total + output.bytes, 0);
}

interface FunctionMetafile {
  readonly uid: string;
  readonly type: 'app-function';
  readonly config: {
    readonly secretKeys: readonly string[];
    readonly endpoint?: { readonly path: string; readonly methods: readonly string[] };
  };
}

async function readMetafile(file: string): Promise<FunctionMetafile> {
  return JSON.parse(await readFile(file, 'utf8')) as FunctionMetafile;
}

/** The metafile with its placeholders filled in. */
function fillIn(
  metafile: FunctionMetafile,
  { webhookPathToken, languageModel, accessCode }: FunctionBuildOptions,
): unknown {
  const optional = new Map([
    ['${LANGUAGE_MODEL_SECRETS}', languageModel ? [settingsVariable, keyVariable] : []],
    ['${SETTINGS_SECRETS}', accessCode ? [accessCodeVariable] : []],
  ]);
  const secretKeys = metafile.config.secretKeys.flatMap((key) => optional.get(key) ?? [key]);
  const text = JSON.stringify({ ...metafile, config: { ...metafile.config, secretKeys } });
  return JSON.parse(text.replaceAll('${WEBHOOK_PATH_TOKEN}', webhookPathToken ?? ''));
}

const functionsPackage = {
  name: 'invisible-pipeline-functions',
  version: '1.0.0',
  private: true,
  dependencies: {},
};
