import { findContactDuplicates } from '#core/duplicates/contacts/find-contact-duplicates.ts';
import { generateContacts } from './generate-contacts.ts';

/** `node bench/contacts/link-contacts.ts <contacts>`: one measured run in a process of its own, as a line of JSON. */
const { contacts, personById } = generateContacts(Number(process.argv[2]));
const before = process.cpuUsage();
const start = performance.now();
const { clusters, compared, refinedBlocks } = findContactDuplicates(contacts, { country: 'FR' });
const seconds = (performance.now() - start) / 1_000;
const cpu = process.cpuUsage(before);

const pairs = clusters.flatMap(({ ids }) => pairsOf(ids));
const right = pairs.filter(([a, b]) => personById.get(a) === personById.get(b)).length;
const entries = new Map<number, number>();
for (const person of personById.values()) entries.set(person, (entries.get(person) ?? 0) + 1);
const expected = [...entries.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);

console.log(
  JSON.stringify({
    seconds,
    cpuSeconds: (cpu.user + cpu.system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1_024,
    precision: right / pairs.length,
    recall: right / expected,
    compared,
    refinedBlocks,
  }),
);

function pairsOf(ids: readonly string[]): (readonly [string, string])[] {
  return ids.flatMap((a, at) => ids.slice(at + 1).map((b) => [a, b] as const));
}
