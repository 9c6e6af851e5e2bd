import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export interface Asset {
  readonly type: string;
  readonly body: string;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

const source = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Bundles the pages, the card worker and the styles; answers each by its file name, e.g. `page.js`. */
export async function buildAssets(): Promise<ReadonlyMap<string, Asset>> {
  const result = await build({
    entryPoints: {
      page: source('pages/main.tsx'),
      worker: source('runtime/worker.ts'),
      styles: source('styles/styles.css'),
    },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    jsx: 'automatic',
    target: 'es2022',
    outdir: '/assets',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return new Map(
    result.outputFiles.map((file) => {
      const name = file.path.slice(file.path.lastIndexOf('/') + 1);
      const extension = name.slice(name.lastIndexOf('.'));
      return [name, { type: contentTypes[extension] ?? 'application/octet-stream', body: file.text }];
    }),
  );
}
