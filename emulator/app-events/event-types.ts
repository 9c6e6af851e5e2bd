import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { appId } from '../app-id.ts';

/** A type of event that the app's project declares. */
export interface AppEventType {
  /** As HubSpot names it at deployment, and the app has to name it. */
  readonly name: string;
  readonly properties: ReadonlyMap<string, AppEventProperty>;
}

export interface AppEventProperty {
  readonly type: string;
  /** Of an enumeration. */
  readonly values: readonly string[];
}

const metafile = z.object({
  uid: z.string(),
  type: z.literal('app-event'),
  config: z.object({
    objectType: z.literal('CONTACT'),
    properties: z.array(
      z.object({
        name: z.string(),
        type: z.string(),
        options: z.array(z.object({ value: z.string() })).default([]),
      }),
    ),
  }),
});

/** The event types of a built project, of contacts alone; none without a project. Throws on a broken metafile. */
export function readEventTypes(projectDir: string | null): readonly AppEventType[] {
  const folder = projectDir === null ? null : path.join(projectDir, 'src', 'app', 'app-events');
  if (folder === null || !existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('-hsmeta.json'))
    .map((name) => {
      const { uid, config } = metafile.parse(JSON.parse(readFileSync(path.join(folder, name), 'utf8')));
      const properties = config.properties.map(
        ({ name: property, type, options }) =>
          [property, { type, values: options.map(({ value }) => value) }] as const,
      );
      return { name: eventTypeName(uid), properties: new Map(properties) };
    });
}

/** The name that this HubSpot gives to an event type: the real one's cannot be foretold either. */
export const eventTypeName = (uid: string): string => `ae${appId}_${uid}`;
