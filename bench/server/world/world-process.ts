import type { CloudPortal } from '#emulator/cloud/cloud.contract.ts';
import { contactId } from './people.ts';
import { installEverywhere, openWorld, type World } from './open-world.ts';
import { turnWeather } from './weather.ts';
import { mailProperties, type MailDraft, type WorldMail } from './world-mail.ts';
import type { CallCounts, WorldAnswer, WorldMessage, WorldRequests } from './world-protocol.ts';

/**
 * The local HubSpot in a process of its own, so that what it computes is nobody else's time: answers the messages of the
 * process that forked it, and ends with it.
 */
let world: World | null = null;
let publicUrl = '';

const requests: WorldRequests = {
  async open(options) {
    publicUrl = options.publicUrl;
    world = await openWorld(options);
    return { url: world.hubspot.url, accounts: installEverywhere(world.hubspot) };
  },
  async write(drafts) {
    const written: WorldMail[] = [];
    for (const portal of opened().hubspot.portals) {
      const own = drafts.filter(({ portalId }) => portalId === portal.portalId);
      for (let at = 0; at < own.length; at += 100)
        written.push(...(await writeMails(portal, own.slice(at, at + 100))));
    }
    return written;
  },
  turn: (weather) => Promise.resolve(turnWeather(opened().hubspot, weather)),
  count: () => Promise.resolve(Object.fromEntries(opened().hubspot.portals.map(countCalls))),
  async fetchAs(portalId, path, body) {
    const portal = opened().hubspot.portal(portalId);
    const userId = portal.installation()?.userId ?? 0;
    const request = { method: 'POST', body: body as Record<string, unknown> } as const;
    return portal.fetchAs(userId, `${publicUrl}${path}`, request);
  },
};

process.on('message', ({ id, name, values }: WorldMessage) => {
  const request = requests[name] as (...given: readonly unknown[]) => Promise<unknown>;
  const answer = (message: WorldAnswer) => process.send?.(message);
  request(...values).then(
    (value) => answer({ id, value }),
    (error: unknown) => answer({ id, error: error instanceof Error ? error.message : String(error) }),
  );
});
process.on('disconnect', () => process.exit(0));

function opened(): World {
  if (!world) throw new Error('the world is not open');
  return world;
}

async function writeMails(portal: CloudPortal, drafts: readonly MailDraft[]): Promise<readonly WorldMail[]> {
  const inputs = drafts.map((draft) => ({
    properties: mailProperties(draft, opened().pool, portal.clock.now()),
    associations: [
      {
        to: { id: contactId(draft.buyer) },
        types: [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 198 }],
      },
    ],
  }));
  const response = await fetch(`${portal.url}/crm/v3/objects/emails/batch/create`, {
    method: 'POST',
    headers: { authorization: `Bearer ${portal.pageToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ inputs }),
  });
  const answer = (await response.json()) as { readonly results?: readonly { readonly id: string }[] };
  if (answer.results?.length !== drafts.length) throw new Error(`writing emails answered ${response.status}`);
  return drafts.map((draft, index) => ({ ...draft, id: answer.results?.[index]?.id ?? '' }));
}

function countCalls({ portalId, calls }: CloudPortal): [string, CallCounts] {
  const all = calls.list();
  calls.clear();
  return [
    String(portalId),
    { calls: all.length, refused: all.filter(({ status }) => status === 429).length },
  ];
}
