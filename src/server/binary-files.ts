import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * From here on a `.bin` file can be imported as a module that gives its bytes, as it can from the bundles of HubSpot's
 * functions.
 */
export function registerBinaryFiles(): void {
  registerHooks({
    load(url, context, nextLoad) {
      if (!url.endsWith('.bin')) return nextLoad(url, context);
      const source = [
        `import { readFileSync } from 'node:fs';`,
        `export const readBytes = () => readFileSync(${JSON.stringify(fileURLToPath(url))});`,
      ].join('\n');
      return { format: 'module', source, shortCircuit: true };
    },
  });
}
