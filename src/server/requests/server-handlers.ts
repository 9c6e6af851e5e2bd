import { accessHandler } from '../../app/handlers/access.ts';
import { cardHandlers } from '../../app/handlers/card-handlers.ts';
import type { CardHandler } from '../../app/handlers/handler.ts';

/** A schedule asks for it, and the server's own schedules do its work. */
const ofNoCard: readonly string[] = ['quality-scan'];

/** What the server answers to cards and pages, by name. */
export const serverHandlers: ReadonlyMap<string, CardHandler> = new Map(
  [...Object.values<CardHandler>(cardHandlers), accessHandler]
    .filter(({ name }) => !ofNoCard.includes(name))
    .map((handler) => [handler.name, handler]),
);
