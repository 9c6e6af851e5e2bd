import { owners } from './owners.ts';
import { peopleOf } from './people.ts';
import type { DemoPerson } from './people.ts';
import type { SlotValues } from './slots.ts';
import type { CastThread } from './thread-cast.ts';
import { utcOffsetHours } from './thread-times.ts';

/** Who plays in a thread and what its slots say. */
export interface Scene {
  readonly thread: CastThread;
  readonly number: number;
  /** Who gets a copy of our answers. */
  readonly copied: DemoPerson | null;
  readonly slots: SlotValues;
  readonly offsetHours: number;
}

export function createScene(thread: CastThread, number: number): Scene {
  const { contact, script, use, language } = thread;
  const staff = contact.company ? peopleOf(contact.company.key).filter(({ id }) => id !== contact.id) : [];
  const colleague = staff[(number + use) % Math.max(1, staff.length)] ?? contact;
  const mates = owners.filter(({ id, locale }) => id !== thread.owner.id && locale.startsWith(language));
  const mate = mates[number % mates.length] ?? thread.owner;
  const varied = Object.entries(script.vary ?? {}).map(([name, values]) => [
    name,
    values[use % values.length] ?? '',
  ]);
  const named = {
    company: contact.companyName,
    city: contact.company?.city ?? '',
    plan: planName(contact),
    colleague: `${colleague.firstName} ${colleague.lastName}`,
    mate: `${mate.firstName} ${mate.lastName}`,
    ...(Object.fromEntries(varied) as Record<string, string>),
  };
  return {
    thread,
    number,
    copied: thread.deal && number % 4 === 0 && colleague !== contact ? colleague : null,
    slots: { language, startAt: thread.times[0] ?? 0, named },
    offsetHours: contact.company ? utcOffsetHours[contact.company.country] : 0,
  };
}

function planName({ company, language }: DemoPerson): string {
  if (company?.plan === 'Essentiel' && language === 'en') return 'Team';
  return company?.plan ?? 'Business';
}
