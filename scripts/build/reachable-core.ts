import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { source } from './layout.ts';

/** Every file of core that these files reach by imports, those of types included; sorted. */
export async function reachableCore(files: readonly string[]): Promise<readonly string[]> {
  const seen = new Set<string>();
  const waiting = [...files];
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    for (const imported of importsOfCore(await readFile(file, 'utf8'), file)) {
      if (seen.has(imported)) continue;
      seen.add(imported);
      waiting.push(imported);
    }
  }
  return [...seen].sort();
}

function importsOfCore(code: string, file: string): string[] {
  const specifiers = [...code.matchAll(/from '([^']+)'/g)].map((match) => match[1] ?? '');
  return specifiers.flatMap((specifier) => {
    if (specifier.startsWith('#core/')) return [join(source.core, specifier.slice('#core/'.length))];
    const isInsideCore = specifier.startsWith('.') && file.startsWith(source.core);
    return isInsideCore ? [resolve(dirname(file), specifier)] : [];
  });
}
