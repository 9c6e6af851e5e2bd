import { join } from 'node:path';
import { http } from '@hubspot/local-dev-lib/http';
import { isTranslationError, translate } from '@hubspot/project-parsing-lib/translate';
import { componentSchemas } from '../project/component-schemas.ts';

export interface ValidationOutcome {
  /** uid → component type, as HubSpot's own parser found them. */
  readonly components: Readonly<Record<string, string>>;
  readonly skipped: readonly string[];
  readonly problem: string | null;
}

/**
 * Runs HubSpot's own project parser and validator offline. The one thing it would fetch, the schemas of the component
 * types, comes from the schemas that this project wrote from HubSpot's documentation.
 */
export async function validateWithHubSpotParser(
  projectDir: string,
  platformVersion = '2026.09',
): Promise<ValidationOutcome> {
  const fetched = http.get;
  Object.assign(http, { get: () => Promise.resolve({ data: componentSchemas }) });
  try {
    const context = {
      projectSourceDir: join(projectDir, 'src'),
      platformVersion,
      accountId: 1,
    };
    const { intermediateRepresentation, skippedHsMetaFiles } = await translate(
      context as Parameters<typeof translate>[0],
    );
    const nodes = Object.values(intermediateRepresentation.intermediateNodesIndexedByUid);
    return {
      components: Object.fromEntries(nodes.map((node) => [node.uid, node.componentType])),
      skipped: skippedHsMetaFiles.map(String),
      problem: null,
    };
  } catch (error) {
    const problem = isTranslationError(error) ? error.toString() : String(error);
    return { components: {}, skipped: [], problem };
  } finally {
    Object.assign(http, { get: fetched });
  }
}
